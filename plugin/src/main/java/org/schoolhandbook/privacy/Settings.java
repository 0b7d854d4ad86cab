package org.schoolhandbook.privacy;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.model.front.PlanTemplateInfo;
import org.schoolhandbook.model.front.SignpostInfo;

/** What each file of a handbook is. */
final class Settings {

    private static final String PLANS = "plans/";

    private final Map<String, Setting> pages = new HashMap<>();
    private final Setting plain;
    private final Setting plan;

    Settings(Handbook handbook) {
        Allowed allowed = Allowed.of(handbook);
        plain = new Setting(false, false, false, handbook.today(), allowed);
        plan = new Setting(true, false, false, handbook.today(), allowed);
        Stream.concat(handbook.pages().values().stream(), handbook.translations().values().stream())
                .forEach(page -> pages.put(page.source().shown(), of(page)));
    }

    private Setting of(Page page) {
        if (page.info() instanceof PlanTemplateInfo info) {
            return new Setting(true, info.fictional(), false, plain.today(), plain.allowed());
        }
        return page.info() instanceof SignpostInfo
                ? new Setting(false, false, true, plain.today(), plain.allowed())
                : plain;
    }

    /** A file that lies beside plans is part of one. */
    Setting of(SourceFile file) {
        Setting page = pages.get(file.shown());
        if (page != null) {
            return page;
        }
        return file.name().startsWith(PLANS) ? plan : plain;
    }

    Setting plain() {
        return plain;
    }
}
