package fr.lignealigne.decision.ui;

import fr.lignealigne.decision.AdviceDetails;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The remarks on exactly these lines, which are read and advised on together; lines 0 are the whole plan. */
record AskedPassage(int firstLine, int lastLine, List<RemarkDetails> remarks) {

    static final Comparator<RemarkDetails> BY_PLACE = Comparator.comparing(
                    (RemarkDetails remark) -> remark.place().firstLine())
            .thenComparing(remark -> remark.place().lastLine())
            .thenComparing(remark -> String.valueOf(remark.code()));

    /** In the order of the text. */
    static List<AskedPassage> of(List<RemarkDetails> remarks) {
        Map<String, List<RemarkDetails>> together = new LinkedHashMap<>();
        remarks.stream()
                .sorted(BY_PLACE)
                .forEach(remark -> together.computeIfAbsent(
                                lines(remark.place().firstLine(), remark.place().lastLine()),
                                lines -> new ArrayList<>())
                        .add(remark));
        return together.values().stream()
                .map(those -> new AskedPassage(
                        those.getFirst().place().firstLine(),
                        those.getFirst().place().lastLine(),
                        List.copyOf(those)))
                .toList();
    }

    /** « 4-5 », as the address says it. */
    String lines() {
        return lines(firstLine, lastLine);
    }

    private static String lines(int first, int last) {
        return first + "-" + last;
    }

    List<RemarkId> ids() {
        return remarks.stream().map(RemarkDetails::id).toList();
    }

    /** Whether some of it awaits advice still. */
    boolean isWaiting(Map<RemarkId, AdviceDetails> own) {
        return remarks.stream().anyMatch(remark -> remark.state().isBeforeTheState() && !own.containsKey(remark.id()));
    }
}
