package org.schoolhandbook.model.front;

import java.util.List;

/** What a page says about itself before its text. One record for each type of page. */
public sealed interface FrontMatter
        permits PageInfo,
                PolicyInfo,
                GlossaryInfo,
                TermInfo,
                SignpostInfo,
                PlanTemplateInfo,
                ToolInfo,
                WorksheetInfo,
                LeafletInfo,
                GuideInfo,
                PathwayInfo,
                RoleInfo,
                ApproachInfo,
                PrincipleInfo,
                PhraseInfo,
                TrainingInfo,
                DocumentInfo,
                CustomInfo {

    /** The names of the handbook's own types. */
    List<String> TYPES = List.of(
            PageInfo.TYPE,
            PolicyInfo.TYPE,
            GlossaryInfo.TYPE,
            TermInfo.TYPE,
            SignpostInfo.TYPE,
            PlanTemplateInfo.TYPE,
            ToolInfo.TYPE,
            WorksheetInfo.TYPE,
            LeafletInfo.TYPE,
            GuideInfo.TYPE,
            PathwayInfo.TYPE,
            RoleInfo.TYPE,
            ApproachInfo.TYPE,
            PrincipleInfo.TYPE,
            PhraseInfo.TYPE,
            TrainingInfo.TYPE,
            DocumentInfo.TYPE);

    /** What every page has. */
    Common common();

    /** The type's name as authors and templates write it, such as {@code plan-template}. */
    String type();
}
