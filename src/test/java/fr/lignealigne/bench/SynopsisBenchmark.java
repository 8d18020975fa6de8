package fr.lignealigne.bench;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.Exploitation;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.synopsis.Axis;
import fr.lignealigne.synopsis.BlindSpots;
import fr.lignealigne.synopsis.Synopsis;
import fr.lignealigne.synopsis.SynopsisAxes;
import fr.lignealigne.synopsis.SynopsisFilter;
import fr.lignealigne.synopsis.alike.AlikeRemarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The consolidated reading of 20,000 remarks by 200 organisations on 5,000 lines: a page of the table, filtered and
 * sorted, the counts by every axis, the map of blind spots, alike remarks; beside them a bare count of the same rows by passage.
 */
final class SynopsisBenchmark {

    private static final int LINES = 5_000;
    private static final int REMARKS = 20_000;
    private static final int ORGANISATIONS = 200;
    private static final int PAGE = 60;
    private static final int TIMES = 15;
    private static final int AT_ONCE = 50;
    private static final int DECIDED = 2_000;

    private final ApplicationContext portal;

    SynopsisBenchmark(ApplicationContext portal) {
        this.portal = portal;
    }

    void run() throws Exception {
        LargeVersion large = new LargeVersion(portal, LINES, REMARKS, ORGANISATIONS, SynopsisBenchmark::tagged);
        PlanVersionId version = large.version;
        Viewer cabinet = portal.getBean(People.class).ofTheState(Role.CABINET).viewer();
        decideSome(cabinet, version);
        Synopsis synopsis = portal.getBean(Synopsis.class);
        SynopsisAxes axes = portal.getBean(SynopsisAxes.class);
        BlindSpots blindSpots = portal.getBean(BlindSpots.class);
        JdbcClient jdbc = portal.getBean(JdbcClient.class);
        SynopsisFilter filter = new SynopsisFilter(null, Theme.HOUSING, null, RemarkKind.PROPOSAL, null, false);
        SynopsisFilter words = new SynopsisFilter(null, null, null, null, null, null, null, null, true, "justice");

        double bare = median(
                "bare count by passage",
                () -> jdbc.sql("select first_line, last_line, count(*) from remark where version_id = ?"
                                + " group by first_line, last_line order by first_line, last_line")
                        .param(version.value())
                        .query((row, index) -> row.getInt(3))
                        .list());
        ratio("page of the table", bare, () -> synopsis.rows(cabinet, version, SynopsisFilter.NONE, 0, PAGE));
        ratio("page of the table, filtered", bare, () -> synopsis.rows(cabinet, version, filter, 0, PAGE));
        ratio("page of the table, by words in wordings", bare, () -> synopsis.rows(cabinet, version, words, 0, PAGE));
        ratio("sums over all pages", bare, () -> synopsis.totals(cabinet, version, SynopsisFilter.NONE));
        for (Axis axis : Axis.values()) {
            ratio("counts by " + axis, bare, () -> axes.groups(cabinet, version, SynopsisFilter.NONE, axis));
        }
        ratio("blind spots by form", bare, () -> blindSpots.byForm(cabinet, version));
        ratio("blind spots by organisation", bare, () -> blindSpots.byOrganisation(cabinet, version));
        AlikeRemarks alike = portal.getBean(AlikeRemarks.class);
        List<RemarkId> asked = portal.getBean(Remarks.class).list(cabinet, version, RemarkFilter.NONE, 0, 5).stream()
                .map(remark -> remark.id())
                .toList();
        long start = System.nanoTime();
        alike.near(cabinet, version, asked, 3);
        Figures.print("alike remarks of five, all words taken apart", (System.nanoTime() - start) / 1e6, "ms");
        ratio("alike remarks of five", bare, () -> alike.near(cabinet, version, asked, 3));
        ratio("alike remarks, each with each", bare, () -> alike.heaps(cabinet, version));
    }

    private static RemarkDraft tagged(RemarkDraft draft, Random random) {
        Theme theme = Theme.values()[random.nextInt(Theme.values().length)];
        Exploitation form = Exploitation.values()[random.nextInt(Exploitation.values().length)];
        String wording = draft.kind() == RemarkKind.PROPOSAL ? draft.body() : "";
        return new RemarkDraft(
                draft.anchor(),
                draft.kind(),
                draft.body(),
                wording,
                draft.evidence(),
                Set.of(theme),
                random.nextBoolean() ? Set.of(form) : Set.of(),
                random.nextInt(10) == 0,
                false);
    }

    private void decideSome(Viewer cabinet, PlanVersionId version) {
        Remarks remarks = portal.getBean(Remarks.class);
        Decisions decisions = portal.getBean(Decisions.class);
        List<RemarkId> ids = new ArrayList<>(remarks.list(cabinet, version, RemarkFilter.NONE, 0, DECIDED).stream()
                .map(remark -> remark.id())
                .toList());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            decisions.decide(
                    cabinet,
                    ids.subList(from, Math.min(ids.size(), from + AT_ONCE)),
                    new DecisionDraft(Outcome.ACCEPTED, "Oui."));
        }
    }

    private static void ratio(String name, double bare, Runnable asked) {
        Figures.print(name + ", times the bare count", median(name, asked) / bare, "");
    }

    private static double median(String name, Runnable asked) {
        List<Double> took = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            long start = System.nanoTime();
            asked.run();
            took.add((System.nanoTime() - start) / 1e6);
        }
        double median = Figures.percentile(took, 50);
        Figures.print(name, median, "ms");
        return median;
    }
}
