package fr.lignealigne.remark;

/** What read models say in SQL of {@code remark r}: which remarks stand, and in which order they are shown. */
public final class RemarkTable {

    /** Not gone, as {@link RemarkState#isGone} says it. */
    public static final String STANDS = "r.state not in ('WITHDRAWN', 'CORRECTED')";

    /** By place in the text, then as they came; the code only tells two of one deposit apart. */
    public static final String BY_PLACE =
            " order by r.first_line, r.from_char, r.last_line, r.to_char, r.deposited_at, r.code, r.created_at, r.id";

    private RemarkTable() {}
}
