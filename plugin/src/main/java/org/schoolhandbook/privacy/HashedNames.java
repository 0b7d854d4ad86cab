package org.schoolhandbook.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.SourceText;

/**
 * A list of names as salted hashes: a first line, the salt, and a line for each form of a name with twenty bits by which
 * it is looked up, half of its HMAC-SHA-256, and its kind. It keeps names from being read, not from being guessed one by
 * one: whoever has the file can try a name.
 */
final class HashedNames {

    private static final String FIRST = "handbook-names 1";
    private static final int HASH_BYTES = 16;
    private static final int BUCKET_DIGITS = 5;

    private HashedNames() {}

    static boolean isOne(String text) {
        return text.startsWith(FIRST + "\n");
    }

    static String write(Map<String, Integer> forms, byte[] salt) {
        var lines = new TreeSet<String>();
        forms.forEach((name, kinds) ->
                lines.add(HexFormat.of().toHexDigits(NameList.bucket(Folding.hash(name)), BUCKET_DIGITS) + " "
                        + key(name, salt) + " " + kinds));
        return FIRST + "\n" + HexFormat.of().formatHex(salt) + "\n" + String.join("\n", lines) + "\n";
    }

    static Outcome<NameList> read(SourceText text) {
        List<String> lines = text.text().lines().skip(1).toList();
        try {
            byte[] salt = HexFormat.of().parseHex(lines.get(0));
            var kinds = new TreeMap<String, Integer>();
            var buckets = new BitSet(NameList.BUCKETS);
            var beginnings = new BitSet(NameList.BUCKETS);
            for (String line : lines.subList(1, lines.size())) {
                String[] parts = line.split(" ");
                int bucket = HexFormat.fromHexDigits(parts[0]);
                int kind = Integer.parseInt(parts[2]);
                buckets.set(bucket);
                beginnings.set(bucket, (kind & NameList.BEGINNING) != 0 || beginnings.get(bucket));
                kinds.put(parts[1], kind);
            }
            return Outcome.of(new NameList(kinds, buckets, beginnings, name -> key(name, salt)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return new Outcome<>(
                    NameList.none(),
                    List.of(Problem.error(
                            "names-unreadable",
                            Place.of(text.path()),
                            "This list of hashed names is broken.",
                            "Make it again with handbook:names.")));
        }
    }

    private static String key(String name, byte[] salt) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            byte[] hash = mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
