package org.schoolhandbook.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;

/** A way of looking at a page. */
enum Look {
    LIGHT,
    DARK,
    PHONE,
    /** Until there is a translation of every page, its direction alone. */
    RIGHT_TO_LEFT,
    FORCED_COLOURS,
    WITHOUT_SCRIPT;

    NewContextOptions options() {
        var wide = new NewContextOptions().setViewportSize(1280, 800);
        return switch (this) {
            case LIGHT, RIGHT_TO_LEFT -> wide;
            case DARK -> wide.setColorScheme(ColorScheme.DARK);
            case PHONE -> wide.setViewportSize(360, 740).setIsMobile(true).setHasTouch(true);
            case FORCED_COLOURS -> wide.setForcedColors(ForcedColors.ACTIVE);
            case WITHOUT_SCRIPT -> wide.setJavaScriptEnabled(false);
        };
    }
}
