package fr.lignealigne.decision.ui;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.AdviceDetails;
import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.CarriedRemark;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.synopsis.AskedQuestion;
import fr.lignealigne.synopsis.NamedLever;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything the State knows of one measure, read at once to be put on paper.
 *
 * @param said what stands, by its place in the text
 * @param earlier what was said on earlier versions and stands in this measure
 * @param answers to both
 * @param levers the organisations that name it among their levers
 */
record MeasurePaper(
        VersionSummary version,
        PlanText text,
        Measure measure,
        List<RemarkDetails> said,
        List<CarriedRemark> earlier,
        Map<RemarkId, AnswerDetails> answers,
        Map<RemarkId, List<AdviceDetails>> advice,
        List<String> levers,
        List<AskedQuestion> questions) {

    static MeasurePaper read(
            ArbitrationServices services, Viewer viewer, VersionSummary version, PlanText text, Measure measure) {
        int first = measure.firstLine();
        int last = measure.lastLine();
        List<RemarkDetails> said = services.remarks().touching(viewer, version.id(), first, last).stream()
                .filter(remark -> remark.state() != RemarkState.WITHDRAWN
                        && measure.id().equals(remark.place().measure()))
                .toList();
        List<CarriedRemark> earlier = services.carried().touching(viewer, version.id(), first, last);
        List<RemarkId> ids = said.stream().map(RemarkDetails::id).toList();
        List<RemarkId> all = Stream.concat(
                        ids.stream(), earlier.stream().map(one -> one.remark().id()))
                .toList();
        return new MeasurePaper(
                version,
                text,
                measure,
                said,
                earlier,
                services.decisions().of(viewer, all),
                services.advices().of(viewer, ids),
                services.synopsis().levers(viewer, version.id()).stream()
                        .filter(lever -> lever.measure().equals(measure.id()))
                        .map(NamedLever::organisations)
                        .flatMap(Collection::stream)
                        .toList(),
                services.questions().asked(viewer, version.id(), first, last));
    }

    /** What was said of the same lines stands together. */
    Collection<List<RemarkDetails>> byPassage() {
        Map<List<Integer>, List<RemarkDetails>> passages = new LinkedHashMap<>();
        said.forEach(remark -> passages.computeIfAbsent(
                        List.of(remark.place().firstLine(), remark.place().lastLine()), lines -> new ArrayList<>())
                .add(remark));
        return passages.values();
    }
}
