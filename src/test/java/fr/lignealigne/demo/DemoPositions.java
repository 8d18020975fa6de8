package fr.lignealigne.demo;

import static fr.lignealigne.demo.DemoRemarks.text;

import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.position.Answer;
import fr.lignealigne.collective.position.AnswerDraft;
import fr.lignealigne.collective.position.GivingUp;
import fr.lignealigne.collective.position.PositionDetails;
import fr.lignealigne.collective.position.PositionId;
import fr.lignealigne.collective.position.PositionSources;
import fr.lignealigne.collective.position.Positions;
import fr.lignealigne.collective.position.Signing;
import fr.lignealigne.collective.position.SourceFate;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Remarks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The joint positions of the demonstration: one open for signature, one in writing, one deposited. */
final class DemoPositions {

    /** How long before the demonstration they were written and signed. */
    private static final Duration WRITTEN = Duration.ofDays(1);

    private final Versions versions;
    private final Remarks remarks;
    private final Positions positions;
    private final PositionSources positionSources;
    private final Signing signing;
    private final GivingUp givingUp;
    private final MovableClock clock;
    private final List<Runnable> waiting = new ArrayList<>();

    DemoPositions(
            Versions versions,
            Remarks remarks,
            Positions positions,
            PositionSources positionSources,
            Signing signing,
            GivingUp givingUp,
            MovableClock clock) {
        this.versions = versions;
        this.remarks = remarks;
        this.positions = positions;
        this.positionSources = positionSources;
        this.signing = signing;
        this.givingUp = givingUp;
        this.clock = clock;
    }

    void load(PlanVersionId version, Cast cast) {
        clock.goBack(WRITTEN);
        for (Map<String, Object> entry : DemoContent.list("positions.yaml")) {
            load(version, entry, cast);
        }
    }

    private void load(PlanVersionId version, Map<String, Object> entry, Cast cast) {
        Viewer coordinator = cast.playing(Role.COLLECTIVE_COORDINATOR);
        Map<RemarkId, SourceFate> sources = new LinkedHashMap<>();
        for (Map<String, Object> source : DemoLoader.maps(entry.get("sources"))) {
            sources.put(share(version, entry, source, cast), SourceFate.valueOf(text(source, "fate")));
        }
        PositionId id = positions.begin(coordinator, version, List.copyOf(sources.keySet()));
        sources.forEach((remark, fate) -> positionSources.settle(coordinator, id, remark, fate));
        PositionDetails begun = positions.get(coordinator, id);
        PositionDetails written = positions.rewrite(
                cast.lead(text(entry, "by")),
                id,
                begun.text().number(),
                draft(version, entry, cast).on(begun.place().anchor()));
        int number = written.text().number();
        if (Boolean.TRUE.equals(entry.get("giveUp"))) {
            givingUp.giveUp(coordinator, id, number);
        }
        if (entry.get("openHours") == null) {
            return;
        }
        DemoLoader.strings(entry.get("underMandate"))
                .forEach(code -> waiting.add(() -> signing.answerUnderMandate(
                        coordinator, cast.lead(code).organisation(), id, number, Answer.SIGNED)));
        signing.open(coordinator, id, number, clock.instant().plus(Duration.ofHours((Integer) entry.get("openHours"))));
        for (Map<String, Object> answer : DemoLoader.maps(entry.get("answers"))) {
            signing.answer(cast.lead(text(answer, "by")), id, number, answer(answer));
        }
        if (Boolean.TRUE.equals(entry.get("deposit"))) {
            clock.goBack(Duration.ZERO);
            signing.deposit(coordinator, id, number, Set.of());
            clock.goBack(WRITTEN);
        }
    }

    /** What the coordinator signs for others, once their mandates are given. */
    void signUnderMandates() {
        waiting.forEach(Runnable::run);
        waiting.clear();
    }

    private RemarkId share(PlanVersionId version, Map<String, Object> position, Map<String, Object> source, Cast cast) {
        Viewer lead = cast.lead(text(source, "by"));
        Map<String, Object> remark = new HashMap<>(position);
        remark.put("kind", text(source, "wording").isEmpty() ? "OBJECTION" : "PROPOSAL");
        remark.put("body", text(source, "body"));
        remark.put("wording", text(source, "wording"));
        RemarkId id = remarks.write(lead, version, DemoRemarks.draft(versions.text(lead, version), remark))
                .id();
        remarks.share(lead, id, true);
        return id;
    }

    private RemarkDraft draft(PlanVersionId version, Map<String, Object> entry, Cast cast) {
        Map<String, Object> whole = new HashMap<>(entry);
        whole.putIfAbsent("kind", "OBJECTION");
        return DemoRemarks.draft(versions.text(cast.playing(Role.COLLECTIVE_COORDINATOR), version), whole);
    }

    private static AnswerDraft answer(Map<String, Object> entry) {
        return new AnswerDraft(
                Answer.valueOf(text(entry, "answer")), text(entry, "words"), Boolean.TRUE.equals(entry.get("carried")));
    }
}
