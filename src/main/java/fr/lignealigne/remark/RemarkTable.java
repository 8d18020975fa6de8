package fr.lignealigne.remark;

/** What read models say in SQL of {@code remark r}: which remarks stand, and in which order they are shown. */
public final class RemarkTable {

    /** Not gone, as {@link RemarkState#isGone} says it. */
    public static final String STANDS = "r.state not in ('WITHDRAWN', 'CORRECTED')";

    /** By place in the text, then as they came; the code only tells two of one deposit apart. */
    public static final String BY_PLACE =
            " order by r.first_line, r.from_char, r.last_line, r.to_char, r.deposited_at, r.code, r.created_at, r.id";

    /** Joins whoever speaks in it: the signatories of a joint position, a row each. */
    public static final String SPEAKERS = " left join remark_signatory g on r.joint and g.remark_id = r.id ";

    /** The organisation that speaks, with {@link #SPEAKERS}. */
    public static final String SPEAKER = "coalesce(g.organisation_id, r.organisation_id)";

    /** True of one row a remark, with {@link #SPEAKERS}: a joint position counts once. */
    public static final String ONCE = "coalesce(g.ordinal, 0) = 0";

    /** Said by this organisation, alone or with others. */
    public static String saidBy(String organisation) {
        return "(r.organisation_id = %1$s or r.joint and %2$s)".formatted(organisation, signedBy(organisation));
    }

    /**
     * What holds these words, for {@code like}. Whichever apostrophe and blank was typed finds the other: the text has those
     * of a typesetter.
     */
    public static String containing(String words) {
        String literal = words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + literal.replaceAll("['’]|\\h", "_") + "%";
    }

    /**
     * Touches the lines from {@code :first} to {@code :last}: two ranges of one index, since no passage but a long one
     * (migration V086) begins more than 40 lines before its end.
     *
     * @param row what has the lines: {@code r}, or {@code c} where it is carried over
     */
    static String touches(String row) {
        return """
                ((%1$s.long_passage = 0 and %1$s.first_line between :first - 40 and :last
                    or %1$s.long_passage = 1 and %1$s.first_line <= :last)
                and %1$s.last_line >= :first)""".formatted(row);
    }

    static String signedBy(String organisation) {
        return "exists (select 1 from remark_signatory s where s.remark_id = r.id and s.organisation_id = %s)"
                .formatted(organisation);
    }

    static String referredTo(String ministry) {
        return "exists (select 1 from remark_referral f where f.remark_id = r.id and f.ministry_id = %s)"
                .formatted(ministry);
    }

    private RemarkTable() {}
}
