package org.schoolhandbook.model;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What a kind of site takes for granted. A handbook and a site made for stock JBake differ in these points and in no
 * others.
 *
 * @param folders what the site's folders are called
 * @param jbake whether the site was made for JBake: has a {@code jbake.properties}
 * @param defaultType the type of a page that names none and lies in no folder of a type; empty: it must name one
 * @param defaultStatus the status of a page that names none
 * @param types the types that pages may name besides the handbook's own
 * @param headerSeparator the line that closes a {@code key=value} header
 * @param datePattern how dates are written besides ISO and "6 September 2026", as {@link java.text.SimpleDateFormat}
 *     has it
 * @param pageExtensions what the names of pages end with, in lower case; all other content is copied
 * @param hardWraps whether a line end in Markdown breaks the line
 * @param typographic whether straight quotation marks and dashes become those of a printed page
 * @param outputExtension of pages, with its dot
 * @param typeExtensions that of the types which have another one
 * @param draftSuffix goes between name and extension of a draft, if drafts are rendered at all
 * @param noExtensionPrefix pages below this path become {@code name/index.html}
 */
public record Conventions(
        Folders folders,
        boolean jbake,
        Optional<String> defaultType,
        Status defaultStatus,
        SortedSet<String> types,
        String headerSeparator,
        Optional<String> datePattern,
        SortedSet<String> pageExtensions,
        boolean hardWraps,
        boolean typographic,
        String outputExtension,
        SortedMap<String, String> typeExtensions,
        Optional<String> draftSuffix,
        Optional<String> noExtensionPrefix) {

    /**
     * The names of the folders inside the source folder. An empty name for the content means the source folder itself;
     * for another folder, that there is none.
     *
     * @param ignoreMarker a folder with a file of this name is passed over
     * @param hiddenAssets whether assets are copied even if their names begin with a dot
     */
    public record Folders(
            String content,
            String assets,
            String templates,
            String messages,
            String data,
            String ignoreMarker,
            boolean hiddenAssets) {}
}
