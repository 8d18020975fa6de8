package fr.lignealigne.export.working;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.export.XmlText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of the advice or the decision it was written with: whose row it is, at which revision, and the trace of
 * its words. So a table that comes back tells what was filled in from what only stood there, and what has changed since.
 *
 * @param row the trace of the code it was written beside
 * @param at « 3 », for a decision with its id before; « 0 » where there was none
 * @param words the trace of what was written
 */
record Mark(String row, String at, String words) {

    private static final Pattern WRITTEN = Pattern.compile("r([0-9a-f]{6})_([0-9a-f-]+)_([0-9a-f]{10})");
    private static final String NONE = "0";

    static String ofAdvice(DepositedRemark remark, OrganisationId body) {
        Optional<DepositedRemark.GivenAdvice> given = remark.shownTo(body);
        return written(
                remark.code(),
                given.map(one -> at(one)).orElse(NONE),
                given.map(DepositedRemark.GivenAdvice::outcome).orElse(null),
                given.map(DepositedRemark.GivenAdvice::text).orElse(""));
    }

    static String ofDecision(DepositedRemark remark) {
        DepositedRemark.TakenDecision taken = remark.decision();
        return taken == null
                ? written(remark.code(), NONE, null, "")
                : written(remark.code(), at(taken), taken.outcome(), taken.reason());
    }

    private static String at(DepositedRemark.GivenAdvice given) {
        return given.adviser() + "-" + given.revision();
    }

    private static String at(DepositedRemark.TakenDecision taken) {
        return taken.id() + "-" + taken.revision();
    }

    private static String written(String code, String at, @Nullable Outcome outcome, String words) {
        return "r" + trace(code, 6) + "_" + at + "_" + traceOf(outcome, words);
    }

    /** The mark that stands in a cell; nothing when it is none. */
    static Optional<Mark> read(String cell) {
        Matcher written = WRITTEN.matcher(cell.strip());
        return written.matches()
                ? Optional.of(new Mark(written.group(1), written.group(2), written.group(3)))
                : Optional.empty();
    }

    boolean isOf(String code) {
        return row.equals(trace(code, 6));
    }

    /** Whether these words are the ones that were written. */
    boolean says(@Nullable Outcome outcome, String said) {
        return words.equals(traceOf(outcome, said));
    }

    private static String traceOf(@Nullable Outcome outcome, String words) {
        return trace((outcome == null ? "" : outcome.name()) + "\n" + plain(words), 10);
    }

    /** Programs save the ends of lines and the blanks around a text in their own ways; signs that no table holds are gone. */
    static String plain(String words) {
        return XmlText.of(words)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Zs}\\t]+", " ")
                .replaceAll(" ?\n ?", "\n")
                .strip();
    }

    private static String trace(String words, int length) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all).substring(0, length);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
