package org.schoolhandbook.model.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether words are still the same. */
public final class Hash {

    private static final int CHARACTERS = 32;

    private Hash() {}

    /** Of words, whatever white space stands between them. */
    public static String of(String words) {
        String plain = words.strip().replaceAll("[\\s\\p{Z}]+", " ");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, CHARACTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
