package fr.lignealigne.export.numbered;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.CarriedRemark;
import fr.lignealigne.remark.CarriedRemarks;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.Remarks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The remarks a reader may read, in the order of the text, a stretch of lines at a time: never all of them at once. */
final class SaidRemarks {

    private static final int STRETCH = 200;

    private final BiFunction<Integer, Integer, List<PrintedRemark>> from;
    private final Deque<PrintedRemark> waiting = new ArrayDeque<>();
    private int read = -1;

    /** @param from the remarks that begin between two lines, both included, in order; line 0 is the whole plan */
    SaidRemarks(BiFunction<Integer, Integer, List<PrintedRemark>> from) {
        this.from = from;
    }

    static SaidRemarks none() {
        return new SaidRemarks((first, last) -> List.of());
    }

    /** Inside the walls: whatever is read is asked of the services in the name of this viewer. */
    static SaidRemarks of(
            Viewer viewer, PlanVersionId version, Remarks remarks, CarriedRemarks carried, Versions versions) {
        Map<PlanVersionId, String> labels = new HashMap<>();
        return new SaidRemarks((first, last) -> {
            Stream<PrintedRemark> own = (last == 0
                            ? remarks.on(viewer, version, new Anchor.OnPlan())
                            : remarks.touching(viewer, version, first, last))
                    .stream().map(remark -> said(remark));
            Stream<PrintedRemark> brought = (last == 0
                            ? carried.on(viewer, version, new Anchor.OnPlan())
                            : carried.touching(viewer, version, first, last))
                    .stream()
                            .map(one -> brought(
                                    one,
                                    labels.computeIfAbsent(
                                            one.remark().version(),
                                            earlier -> versions.get(viewer, earlier)
                                                    .label())));
            return Stream.concat(own, brought)
                    .filter(remark -> first <= remark.firstLine() && remark.firstLine() <= last)
                    .sorted(Comparator.comparingInt(PrintedRemark::firstLine))
                    .toList();
        });
    }

    private static PrintedRemark said(RemarkDetails remark) {
        return new PrintedRemark(remark, remark.place().firstLine(), null, "");
    }

    private static PrintedRemark brought(CarriedRemark one, String earlier) {
        return new PrintedRemark(one.remark(), one.place().firstLine(), one, earlier);
    }

    /** Those that begin on this line or before it and were not handed out yet. */
    List<PrintedRemark> upTo(int line) {
        while (read < line) {
            int first = read + 1;
            int last = first == 0 ? 0 : first + STRETCH - 1;
            waiting.addAll(from.apply(first, last));
            read = last;
        }
        List<PrintedRemark> said = new ArrayList<>();
        while (!waiting.isEmpty() && waiting.element().firstLine() <= line) {
            said.add(waiting.remove());
        }
        return said;
    }
}
