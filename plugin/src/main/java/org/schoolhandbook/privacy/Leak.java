package org.schoolhandbook.privacy;

import org.schoolhandbook.problem.Severity;

/**
 * What may tell who somebody is.
 *
 * @param start where it begins in the {@link Readable} text
 * @param end where it stops there
 */
record Leak(Severity severity, String code, int start, int end, String message, String hint) {

    static Leak error(String code, int start, int end, String message, String hint) {
        return new Leak(Severity.ERROR, code, start, end, message, hint);
    }

    static Leak warning(String code, int start, int end, String message, String hint) {
        return new Leak(Severity.WARNING, code, start, end, message, hint);
    }

    /** An error in a plan, a warning elsewhere. */
    static Leak graver(Passage passage, String code, int start, int end, String message, String hint) {
        return new Leak(passage.setting().plan() ? Severity.ERROR : Severity.WARNING, code, start, end, message, hint);
    }

    /** The same, for which nobody needs words of its own. */
    Leak brief() {
        return new Leak(severity, code, start, end, "One more of these stands here.", hint);
    }
}
