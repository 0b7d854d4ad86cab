package org.schoolhandbook.model;

/** Whether a page may be shown, as JBake names it. */
public enum Status {
    /** Not yet for readers. */
    DRAFT,
    /** For readers. */
    PUBLISHED,
    /** For readers from the page's date on. */
    PUBLISHED_DATE;

    /** JBake's word for it: {@code draft}, {@code published} or {@code published-date}. */
    public String word() {
        return switch (this) {
            case DRAFT -> "draft";
            case PUBLISHED -> "published";
            case PUBLISHED_DATE -> "published-date";
        };
    }
}
