package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.ReadDraft;
import fr.lignealigne.remark.ReceiptId;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.ui.ActDialog;
import java.util.List;
import java.util.UUID;

/** Asks the lead once more before remarks are handed to the State, and hands them over as one act. */
final class DepositDialog {

    private DepositDialog() {}

    /** @param requestKey of the list they were chosen in: asked twice, it is the same deposit */
    static void open(
            RemarksServices services,
            CurrentViewer currentViewer,
            VersionSummary version,
            List<RemarkDetails> chosen,
            UUID requestKey) {
        boolean isMember = currentViewer.get().inTheCollective();
        List<RemarkId> ids = chosen.stream().map(RemarkDetails::id).toList();
        Checkbox open = new Checkbox(t("remarks.deposit.open"), true);
        open.setVisible(isMember);
        DepositRecap recap = new DepositRecap(version, chosen, ids, services.findings(), currentViewer);
        new ActDialog(
                        t("remarks.deposit.title", chosen.size()),
                        t("remarks.deposit.confirm"),
                        () -> {
                            ReceiptId receipt = recap.deposit(acknowledgement -> services.depositing()
                                    .deposit(
                                            currentViewer.get(),
                                            version.id(),
                                            chosen.stream().map(ReadDraft::of).toList(),
                                            isMember && open.getValue(),
                                            requestKey,
                                            acknowledgement));
                            UI.getCurrent().navigate("accuses/" + receipt);
                        },
                        new Paragraph(t("remarks.deposit.consequence")),
                        kindless(version, chosen),
                        recap,
                        open)
                .open();
    }

    /** The chosen ones whose kind is still open, each with the way to it. */
    private static Div kindless(VersionSummary version, List<RemarkDetails> chosen) {
        List<RemarkDetails> open =
                chosen.stream().filter(remark -> remark.kind() == null).toList();
        UnorderedList list = new UnorderedList();
        for (RemarkDetails remark : open) {
            Anchor way = new Anchor(RemarkAddress.toWrite(remark), "");
            way.add(sentence(version.label() + ", " + RemarkWords.placeInSentence(remark.place())));
            list.add(new ListItem(way));
        }
        Div kindless = new Div(new Paragraph(t("remarks.deposit.kindless", open.size())), list);
        kindless.addClassName("refusal");
        kindless.setVisible(!open.isEmpty());
        return kindless;
    }
}
