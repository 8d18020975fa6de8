package fr.lignealigne.synopsis;

import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkTable;
import java.util.HashMap;
import java.util.Map;

/**
 * A filter in SQL on {@code remark r}, a row for each who speaks: what was deposited on a version and not withdrawn.
 *
 * @param having of the rows once they are counted
 */
record SynopsisCondition(String from, String where, String having, Map<String, Object> parameters) {

    private static final String AT_HOME = " select z.id from organisation z where z.time_zone = :territory";

    static SynopsisCondition of(PlanVersionId version, SynopsisFilter filter, String decided, String remarks) {
        StringBuilder where = new StringBuilder(
                " where r.version_id = :version and r.deposited_at is not null and " + RemarkTable.STANDS);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("version", version.value());
        if (filter.measure() != null) {
            where.append(" and r.measure_id = :measure");
            parameters.put("measure", filter.measure().value());
        }
        if (filter.theme() != null) {
            where.append(" and exists (select 1 from remark_theme x where x.remark_id = r.id and x.theme = :theme)");
            parameters.put("theme", filter.theme().name());
        }
        if (filter.form() != null) {
            where.append(" and exists (select 1 from remark_form x where x.remark_id = r.id and x.form = :form)");
            parameters.put("form", filter.form().name());
        }
        if (filter.kind() != null) {
            where.append(" and r.kind = :kind");
            parameters.put("kind", filter.kind().name());
        }
        if (filter.organisation() != null) {
            where.append(" and " + RemarkTable.saidBy(":organisation"));
            parameters.put("organisation", filter.organisation().value());
        }
        if (filter.territory() != null) {
            where.append(" and (not r.joint and r.organisation_id in (" + AT_HOME + ") or r.joint and exists (select 1"
                    + " from remark_signatory s where s.remark_id = r.id and s.organisation_id in (" + AT_HOME + ")))");
            parameters.put("territory", filter.territory().id().getId());
        }
        if (filter.weight() != null) {
            where.append(
                    switch (filter.weight()) {
                        case PRIORITY -> " and r.priority";
                        case LEVER -> " and r.lever";
                    });
        }
        if (filter.wording()) {
            where.append(" and r.wording <> '' and r.wording <> r.quote");
        }
        if (!filter.words().isBlank()) {
            where.append(
                    " and (r.body like :words or r.wording like :words or r.quote like :words or r.figure like :words"
                            + " or r.source like :words or r.code like :words)");
            parameters.put("words", RemarkTable.containing(filter.words()));
        }
        String having =
                filter.decided() == null ? "" : " having " + decided + (filter.decided() ? " = " : " < ") + remarks;
        return new SynopsisCondition(" from remark r" + RemarkTable.SPEAKERS, where.toString(), having, parameters);
    }

    /** To be put after what is selected. */
    String sql() {
        return from + where;
    }

    /** The same with another table joined. */
    String sql(String join) {
        return from + join + where;
    }
}
