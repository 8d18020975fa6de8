package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.CarriedRemark;
import fr.lignealigne.remark.Confirmation;
import fr.lignealigne.remark.RemarkAccess;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Stand;
import fr.lignealigne.remark.ui.RemarkAddress;
import fr.lignealigne.remark.ui.WithdrawDialog;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.Toasts;

/** What an association can say of one of its remarks in a later version; each act can be undone as long as it may. */
class PlaceActs {

    private final ReaderServices services;
    private final CurrentViewer currentViewer;
    private final PlanVersionId version;
    private final Runnable afterwards;

    PlaceActs(ReaderServices services, CurrentViewer currentViewer, PlanVersionId version, Runnable afterwards) {
        this.services = services;
        this.currentViewer = currentViewer;
        this.version = version;
        this.afterwards = afterwards;
    }

    void addTo(PlaceCard card, CarriedRemark carried) {
        RemarkId id = carried.remark().id();
        if (carried.stand() != null || carried.confirmation() == Confirmation.IRRELEVANT) {
            said(card, carried);
            return;
        }
        if (carried.toConfirm() && !carried.isNowhere()) {
            card.act(main(t("places.accept"), () -> accept(id)));
        } else if (!isDeposited(carried.remark()) && !carried.toConfirm() && !carried.isNowhere()) {
            card.act(main(t("places.goOn"), () -> goOn(carried)));
        } else if (!carried.toConfirm() && RemarkAccess.mayBind(currentViewer.get(), carried.remark())) {
            card.act(main(t("places.maintain"), () -> maintain(id)));
        }
        card.act(new Button(t("places.elsewhere"), event -> card.unfold(choice(carried))));
        if (carried.toConfirm()) {
            card.act(quiet(t("places.irrelevant"), () -> markIrrelevant(id)));
        } else if (isDeposited(carried.remark())) {
            if (!carried.remark().signatories().isJoint()) {
                card.act(new Button(t("places.amend"), event -> goOn(carried)));
            }
            addWithdrawing(card, carried.remark());
        }
    }

    private static boolean isDeposited(RemarkDetails remark) {
        return !remark.state().isWritable();
    }

    /** What was said, and the way back while there is one. */
    private void said(PlaceCard card, CarriedRemark carried) {
        Stand stand = carried.stand();
        card.say(stand == null ? t("places.said.irrelevant") : t("places.said." + stand));
        RemarkDetails remark = carried.remark();
        if (stand == null || stand == Stand.MAINTAINED) {
            card.act(quiet(t("places.reconsider"), () -> reconsider(remark.id())));
        }
        if (stand == null && isDeposited(remark)) {
            addWithdrawing(card, remark);
        }
    }

    private void addWithdrawing(PlaceCard card, RemarkDetails remark) {
        if (!isDeposited(remark)) {
            return;
        }
        if (!RemarkAccess.mayBind(currentViewer.get(), remark)) {
            card.say(t("places.leadOnly"));
        } else if (remark.state() == RemarkState.ANSWERED) {
            card.act(quiet(
                    t("places.giveUp"),
                    () -> Confirm.ask(
                            t("places.giveUp.title"),
                            t("places.giveUp.consequence"),
                            t("places.giveUp"),
                            () -> withdraw(remark.id(), ""))));
        } else {
            card.act(quiet(
                    t("places.withdraw"), () -> WithdrawDialog.ask(remark.id(), note -> withdraw(remark.id(), note))));
        }
    }

    private PlaceChoice choice(CarriedRemark carried) {
        return new PlaceChoice(
                services.versions().text(currentViewer.get(), version),
                services.carried().rivals(currentViewer.get(), carried),
                passage -> {
                    services.confirming()
                            .putAt(currentViewer.get(), carried.remark().id(), version, passage);
                    undoable(t("places.done.put"), carried.remark().id());
                });
    }

    private void accept(RemarkId id) {
        services.confirming().accept(currentViewer.get(), id, version);
        undoable(t("places.done.accepted"), id);
    }

    private void markIrrelevant(RemarkId id) {
        services.confirming().markIrrelevant(currentViewer.get(), id, version);
        undoable(t("places.done.irrelevant"), id);
    }

    private void maintain(RemarkId id) {
        services.confirming().maintain(currentViewer.get(), id, version);
        undoable(t("places.done.maintained"), id);
    }

    private void reconsider(RemarkId id) {
        services.confirming().reconsider(currentViewer.get(), id, version);
        afterwards.run();
    }

    private void withdraw(RemarkId id, String note) {
        services.confirming().withdraw(currentViewer.get(), id, version, note);
        Toasts.done(t("places.done.withdrawn"));
        afterwards.run();
    }

    /** The draft opens in the later version, at its place. */
    private void goOn(CarriedRemark carried) {
        RemarkId draft =
                services.confirming().goOn(currentViewer.get(), carried.remark().id(), version);
        RemarkAddress.open(RemarkAddress.toWrite(services.remarks().get(currentViewer.get(), draft)));
        Toasts.done(t("places.done.goOn"));
    }

    private void undoable(String sentence, RemarkId id) {
        afterwards.run();
        Toasts.undo(sentence, () -> reconsider(id));
    }

    private static Button main(String text, Runnable act) {
        Button button = new Button(text, event -> act.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Button quiet(String text, Runnable act) {
        Button button = new Button(text, event -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
