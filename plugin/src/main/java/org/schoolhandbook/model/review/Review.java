package org.schoolhandbook.model.review;

import java.time.LocalDate;
import java.util.Optional;

/** When a policy is looked at again, in the ways in which schools say it. */
public sealed interface Review {

    /** As its author wrote it. */
    String words();

    /** As a record has it: in one line without a bar. */
    default String inOneLine() {
        return words().replace('|', '/').replaceAll("\\s+", " ");
    }

    /**
     * The day by which it is due.
     *
     * @param since when the policy was last approved or reviewed
     */
    Optional<LocalDate> due(Optional<LocalDate> since);

    /** A day. */
    record OnDay(String words, LocalDate day) implements Review {
        @Override
        public Optional<LocalDate> due(Optional<LocalDate> since) {
            return Optional.of(day);
        }
    }

    /** A month, a term or a half-term: due on its last day. */
    record Within(String words, LocalDate first, LocalDate last) implements Review {
        @Override
        public Optional<LocalDate> due(Optional<LocalDate> since) {
            return Optional.of(last);
        }
    }

    /** So many months after the last time; nobody can say when there was none. */
    record Every(String words, int months) implements Review {
        @Override
        public Optional<LocalDate> due(Optional<LocalDate> since) {
            return since.map(day -> day.plusMonths(months));
        }
    }

    /** Changed whenever there is a reason, and so never due. */
    record Live(String words) implements Review {
        @Override
        public Optional<LocalDate> due(Optional<LocalDate> since) {
            return Optional.empty();
        }
    }

    /** Never looked at again. */
    record NotApplicable(String words, String reason) implements Review {
        @Override
        public Optional<LocalDate> due(Optional<LocalDate> since) {
            return Optional.empty();
        }
    }
}
