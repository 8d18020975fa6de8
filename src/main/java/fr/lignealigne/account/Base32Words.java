package fr.lignealigne.account;

import java.math.BigInteger;

/** Bytes as people read and type them: letters and the digits 2 to 7 (RFC 4648), in groups of four. */
final class Base32Words {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32Words() {}

    /** Without padding: of whole groups of five bytes. */
    static String of(byte[] bytes) {
        if (bytes.length % BITS != 0) {
            throw new IllegalArgumentException("no whole groups of five bytes");
        }
        BigInteger left = new BigInteger(1, bytes);
        StringBuilder letters = new StringBuilder();
        for (int bits = bytes.length * Byte.SIZE; bits > 0; bits -= BITS) {
            letters.append(LETTERS.charAt(
                    left.and(BigInteger.valueOf(LETTERS.length() - 1)).intValue()));
            left = left.shiftRight(BITS);
        }
        return letters.reverse().toString();
    }

    static String inGroups(String letters) {
        return letters.replaceAll("(.{4})(?!$)", "$1 ");
    }
}
