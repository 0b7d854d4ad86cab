package org.schoolhandbook.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment by which somebody answers for one find: {@code pii-ok: RULE HASH until DATE by WHO because REASON}.
 *
 * @param code of the rule
 * @param hash of the value and its line; empty if the comment cannot be understood
 * @param until the last day on which it holds
 */
record Permission(Spans.Span at, String code, String hash, Optional<LocalDate> until, String who, String reason) {

    static final String MARK = "pii-ok";

    private static final Pattern ANY = Pattern.compile(MARK + "\\b[^\\n]{0,500}?(?=-->|\\n|$)");
    private static final Pattern WHOLE = Pattern.compile(
            MARK
                    + ":[ ]*(privacy-[a-z-]+)[ ]+([0-9a-f]{12})[ ]+until[ ]+(\\d{4}-\\d{2}-\\d{2})[ ]+by[ ]+(.+?)[ ]+because[ ]+(\\S.*?)\\s*");
    private static final int LETTERS = 12;

    static List<Permission> in(String text) {
        var permissions = new ArrayList<Permission>();
        Matcher any = ANY.matcher(text);
        while (any.find()) {
            permissions.add(read(any));
        }
        return permissions;
    }

    private static Permission read(Matcher any) {
        var at = new Spans.Span(any.start(), any.end());
        Matcher whole = WHOLE.matcher(any.group());
        if (!whole.matches()) {
            return new Permission(at, "", "", Optional.empty(), "", "");
        }
        return new Permission(at, whole.group(1), whole.group(2), day(whole.group(3)), whole.group(4), whole.group(5));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What ties a permission to one find: when the value or its line changes, so does this. */
    static String hash(String code, String value, String line) {
        try {
            byte[] text = (code + "\n" + value + "\n" + line.strip()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text))
                    .substring(0, LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
