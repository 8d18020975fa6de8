package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.decision.ui.AnswerCard;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.CarriedRemark;
import fr.lignealigne.remark.RemarkAccess;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.ui.CarryWords;
import fr.lignealigne.remark.ui.RemarkCard;
import java.util.List;
import java.util.Map;

/** The remarks of earlier versions that stand on a passage: where they were said, what became of them, the answer. */
class CarriedCards extends Div {

    CarriedCards(ReaderServices services, Viewer viewer, VersionSummary version, List<CarriedRemark> carried) {
        addClassName("carried-cards");
        setVisible(!carried.isEmpty());
        Map<RemarkId, AnswerDetails> answers = services.decisions()
                .of(viewer, carried.stream().map(one -> one.remark().id()).toList());
        for (CarriedRemark one : carried) {
            VersionSummary earlier =
                    services.versions().get(viewer, one.remark().version());
            Div from = new Div(
                    new Span(t("carry.from")), PlaceCard.origin(earlier, one.remark()), CarryWords.outcome(one));
            from.addClassNames("row", "carry-note", "small");
            add(from, card(viewer, version, one));
            AnswerDetails answer = answers.get(one.remark().id());
            if (answer != null) {
                add(new AnswerCard(answer));
            }
        }
    }

    private static RemarkCard card(Viewer viewer, VersionSummary version, CarriedRemark one) {
        boolean isTheirs = one.remark().signatories().isJoint()
                ? RemarkAccess.mayDepositJointly(viewer)
                : one.remark().own();
        if (!isTheirs) {
            return new RemarkCard(one.remark());
        }
        Anchor answer = new Anchor("places/" + version.id(), t(one.toConfirm() ? "carry.confirm" : "carry.answer"));
        answer.addClassNames("button", "quiet");
        return new RemarkCard(one.remark(), answer);
    }
}
