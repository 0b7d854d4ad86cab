package org.schoolhandbook.picture;

import java.io.ByteArrayOutputStream;
import java.util.zip.Adler32;

/**
 * Makes bytes smaller where one of them repeats (RFC 1950 and 1951, with fixed codes). Java's own deflater is the
 * machine's zlib, of which each version gives other bytes.
 */
final class RunLengths {

    private static final int LONGEST = 258;
    private static final int SHORTEST = 3;
    private static final int END = 256;

    /** The shortest run of each length code from 257 on. */
    private static final int[] RUNS = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int bits;
    private int count;

    private RunLengths() {}

    static byte[] of(byte[] bytes) {
        var runs = new RunLengths();
        runs.out.write(0x78);
        runs.out.write(0x01);
        runs.bits(1, 1);
        runs.bits(1, 2);
        runs.write(bytes);
        var sum = new Adler32();
        sum.update(bytes);
        for (int shift = 24; shift >= 0; shift -= 8) {
            runs.out.write((int) (sum.getValue() >> shift));
        }
        return runs.out.toByteArray();
    }

    private void write(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            int run = 0;
            while (at > 0 && run < LONGEST && at + run < bytes.length && bytes[at + run] == bytes[at - 1]) {
                run++;
            }
            if (run < SHORTEST) {
                code(bytes[at++] & 0xff);
            } else {
                run(run);
                at += run;
            }
        }
        code(END);
        bits(0, (8 - count) % 8);
    }

    /** So many times the byte before. */
    private void run(int length) {
        int code = RUNS.length - 1;
        while (RUNS[code] > length) {
            code--;
        }
        code(END + 1 + code);
        boolean whole = code < 8 || code == RUNS.length - 1;
        bits(length - RUNS[code], whole ? 0 : code / 4 - 1);
        bits(0, 5);
    }

    private void code(int symbol) {
        if (symbol < 144) {
            backwards(0x30 + symbol, 8);
        } else if (symbol < END) {
            backwards(0x190 + symbol - 144, 9);
        } else if (symbol < 280) {
            backwards(symbol - END, 7);
        } else {
            backwards(0xc0 + symbol - 280, 8);
        }
    }

    private void backwards(int code, int length) {
        bits(Integer.reverse(code) >>> 32 - length, length);
    }

    private void bits(int value, int length) {
        bits |= value << count;
        count += length;
        while (count >= 8) {
            out.write(bits);
            bits >>>= 8;
            count -= 8;
        }
    }
}
