package fr.lignealigne.decision.ui;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.AdviceDetails;
import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.decision.DecisionId;
import fr.lignealigne.decision.ReasonFlag;
import fr.lignealigne.decision.RejoinderDetails;
import fr.lignealigne.decision.referral.ReferralDetails;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.CarriedRemark;
import fr.lignealigne.remark.CarryHistory;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Spoken;
import fr.lignealigne.synopsis.AskedQuestion;
import fr.lignealigne.synopsis.Trail;
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything on the desk for one passage, read at once.
 *
 * @param remarks what was said of exactly these lines and not withdrawn
 * @param around what was said of other lines that touch these
 * @param withdrawn what was withdrawn, whose note the State still reads
 * @param revisions what the remarks said before they were corrected
 * @param later what became of the remarks in later versions
 * @param spoken where the remarks were spoken of
 * @param earlier what was said on earlier versions and stands on these lines
 * @param referrals which ministries were asked about these remarks
 * @param flags why prepared reasons are to be read once more
 * @param rejoinders what associations said of the answers to these remarks, and to the earlier ones
 * @param questions what the cabinet asked about these lines, with the answers
 * @param earlierAnswers what the State answered then
 */
public record Desk(
        VersionSummary version,
        PlanText text,
        int firstLine,
        int lastLine,
        List<RemarkDetails> remarks,
        List<RemarkDetails> around,
        List<RemarkDetails> withdrawn,
        Map<RemarkId, List<RemarkDetails>> revisions,
        CarryHistory later,
        Map<RemarkId, List<Spoken>> spoken,
        List<CarriedRemark> earlier,
        Map<RemarkId, AnswerDetails> earlierAnswers,
        List<AskedQuestion> questions,
        Map<RemarkId, AnswerDetails> answers,
        Map<RemarkId, List<AdviceDetails>> advice,
        List<ReferralDetails> referrals,
        Map<DecisionId, List<ReasonFlag>> flags,
        Map<RemarkId, RejoinderDetails> rejoinders,
        Trail trail) {

    public static Desk read(
            ArbitrationServices services,
            Viewer viewer,
            VersionSummary version,
            SynopsisAddress address,
            int first,
            int last) {
        List<RemarkDetails> touching = services.remarks().touching(viewer, version.id(), first, last);
        List<RemarkDetails> here = touching.stream()
                .filter(remark ->
                        remark.place().firstLine() == first && remark.place().lastLine() == last)
                .toList();
        List<RemarkDetails> standing = here.stream().filter(Desk::stands).toList();
        List<RemarkId> ids = standing.stream().map(RemarkDetails::id).toList();
        List<CarriedRemark> earlier = services.carried().touching(viewer, version.id(), first, last);
        Map<RemarkId, AnswerDetails> answers = services.decisions().of(viewer, ids);
        return new Desk(
                version,
                services.versions().text(viewer, version.id()),
                first,
                last,
                standing,
                touching.stream()
                        .filter(remark -> stands(remark) && !here.contains(remark))
                        .toList(),
                here.stream().filter(remark -> !stands(remark)).toList(),
                standing.stream()
                        .collect(Collectors.toMap(
                                RemarkDetails::id, remark -> services.revising().earlier(viewer, remark))),
                services.carried().history(viewer, standing),
                services.spoken().of(viewer, ids),
                earlier,
                services.decisions()
                        .of(
                                viewer,
                                earlier.stream().map(one -> one.remark().id()).toList()),
                services.questions().asked(viewer, version.id(), first, last),
                answers,
                services.advices().of(viewer, ids),
                services.referrals().on(viewer, ids),
                services.reasons().flags(viewer, version.id(), prepared(answers)),
                services.rejoinders().of(viewer, withEarlier(ids, earlier)),
                services.synopsis().trail(viewer, version.id(), address.filter()));
    }

    private static Set<DecisionId> prepared(Map<RemarkId, AnswerDetails> answers) {
        return answers.values().stream()
                .filter(answer -> answer.releasedAt() == null)
                .map(AnswerDetails::id)
                .collect(Collectors.toSet());
    }

    private static List<RemarkId> withEarlier(List<RemarkId> ids, List<CarriedRemark> earlier) {
        return Stream.concat(
                        ids.stream(), earlier.stream().map(one -> one.remark().id()))
                .toList();
    }

    private static boolean stands(RemarkDetails remark) {
        return remark.state() != RemarkState.WITHDRAWN;
    }

    /** The name under which what is typed here is kept. */
    public String place() {
        return version.id() + "/" + firstLine + "-" + lastLine;
    }

    Optional<Measure> measure() {
        return text.measureAt(firstLine);
    }

    /** Those that still wait for a decision. */
    public List<RemarkDetails> undecided() {
        return remarks.stream()
                .filter(remark -> !answers.containsKey(remark.id()))
                .toList();
    }

    /** Those that the State did not look at before. */
    public List<RemarkId> deposited() {
        return remarks.stream()
                .filter(remark -> remark.state() == RemarkState.DEPOSITED)
                .map(RemarkDetails::id)
                .toList();
    }

    /** The answers given here, each once, in the order of the remarks. */
    public List<AnswerDetails> distinctAnswers() {
        Map<DecisionId, AnswerDetails> distinct = new LinkedHashMap<>();
        remarks.forEach(remark -> {
            AnswerDetails answer = answers.get(remark.id());
            if (answer != null) {
                distinct.putIfAbsent(answer.id(), answer);
            }
        });
        return List.copyOf(distinct.values());
    }

    /** Whom an answer serves here. */
    public List<RemarkDetails> served(AnswerDetails answer) {
        return remarks.stream()
                .filter(remark -> answer.serves().contains(remark.id()))
                .toList();
    }

    Optional<RejoinderDetails> rejoinder(RemarkId remark) {
        return Optional.ofNullable(rejoinders.get(remark));
    }

    long organisations() {
        return remarks.stream()
                .flatMap(remark -> remark.speakers().stream())
                .distinct()
                .count();
    }

    Map<RemarkKind, Integer> byKind() {
        Map<RemarkKind, Integer> counts = new EnumMap<>(RemarkKind.class);
        remarks.stream()
                .map(RemarkDetails::kind)
                .filter(Objects::nonNull)
                .forEach(kind -> counts.merge(kind, 1, Integer::sum));
        return counts;
    }
}
