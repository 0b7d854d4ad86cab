package org.schoolhandbook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a page says about itself before its text. One record for each type of page. */
public sealed interface FrontMatter {

    /** What every page has. */
    Common common();

    /** The type's name as authors and templates write it, such as {@code plan-template}. */
    String type();

    /** A page without a type of its own. */
    record PageInfo(Common common) implements FrontMatter {
        @Override
        public String type() {
            return "page";
        }
    }

    /**
     * What a school has decided to do.
     *
     * @param owner the role that looks after it
     * @param version as the school counts
     * @param statutory whether the law asks for it
     * @param approvedOn when it was last approved
     * @param approvedBy the role or board that approved it
     * @param nextReview when it is looked at again
     */
    record PolicyInfo(
            Common common,
            Optional<String> owner,
            Optional<String> version,
            boolean statutory,
            Optional<LocalDate> approvedOn,
            Optional<String> approvedBy,
            Optional<LocalDate> nextReview)
            implements FrontMatter {
        @Override
        public String type() {
            return "policy";
        }
    }

    /** Words and what they mean, as definition lists in the body. */
    record GlossaryInfo(Common common) implements FrontMatter {
        @Override
        public String type() {
            return "glossary";
        }
    }

    /**
     * Where help outside the school is found.
     *
     * @param url the service's own page
     * @param provider who runs it
     * @param phone as printed
     * @param audience whom it is for
     * @param checked when somebody last made sure that it is right
     */
    record SignpostInfo(
            Common common,
            String url,
            Optional<String> provider,
            Optional<String> phone,
            List<String> audience,
            Optional<LocalDate> checked)
            implements FrontMatter {
        @Override
        public String type() {
            return "signpost";
        }
    }

    /**
     * A plan with blanks, never a child's own.
     *
     * @param audience who works with it
     */
    record PlanTemplateInfo(Common common, List<String> audience) implements FrontMatter {
        @Override
        public String type() {
            return "plan-template";
        }
    }

    /**
     * A type that a JBake site made up.
     *
     * @param type its name
     */
    record CustomInfo(Common common, String type) implements FrontMatter {}
}
