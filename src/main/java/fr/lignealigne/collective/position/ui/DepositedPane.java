package fr.lignealigne.collective.position.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.position.PositionDetails;
import fr.lignealigne.remark.RemarkAccess;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.ui.RemarkCard;
import fr.lignealigne.remark.ui.WithdrawDialog;
import fr.lignealigne.shared.NotFound;
import java.util.ArrayList;
import java.util.List;

/** What the State reads of a deposited position, with the receipt; the coordinator may withdraw it. */
final class DepositedPane extends Section {

    DepositedPane(PositionServices services, PositionDetails position, RemarkId id, Runnable changed) {
        addClassName("position-deposited");
        Viewer viewer = services.currentViewer().get();
        add(PositionWords.title(t("position.stateReads")));
        try {
            add(card(services, viewer, services.remarks().get(viewer, id), changed));
            if (position.withdrawn()) {
                add(new Paragraph(t("position.withdrawn")));
            }
        } catch (NotFound withdrawn) {
            add(new Paragraph(t("position.withdrawn")));
        }
    }

    private static RemarkCard card(PositionServices services, Viewer viewer, RemarkDetails remark, Runnable changed) {
        List<Component> acts = new ArrayList<>();
        if (remark.receipt() != null) {
            Anchor receipt = new Anchor("accuses/" + remark.receipt(), t("remarks.receipt"));
            receipt.addClassNames("button", "quiet");
            acts.add(receipt);
        }
        if (RemarkAccess.mayDepositJointly(viewer) && remark.state().isBeforeTheState()) {
            acts.add(new Button(
                    t("remarks.withdraw"),
                    event -> WithdrawDialog.ask(remark.id(), note -> {
                        services.remarks().withdraw(services.currentViewer().get(), remark.id(), note);
                        changed.run();
                    })));
        }
        return new RemarkCard(remark, acts.toArray(Component[]::new));
    }
}
