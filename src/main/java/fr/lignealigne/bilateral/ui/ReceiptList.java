package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.bilateral.InvitationReceipt;
import java.util.List;

/** « Invitation envoyée le mardi 24 novembre à 10 h : l’association » */
final class ReceiptList extends Composite<Div> {

    ReceiptList(List<InvitationReceipt> receipts) {
        getContent().addClassNames("receipts", "small", "soft");
        UnorderedList lines = new UnorderedList();
        receipts.forEach(receipt -> lines.add(new ListItem(line(receipt))));
        getContent().add(lines);
    }

    private static String line(InvitationReceipt receipt) {
        String key = "bilateral.receipt." + (receipt.cancellation() ? "CANCEL." : "REQUEST.") + receipt.result();
        String whom = receipt.officials().isEmpty()
                ? t("bilateral.receipt.association")
                : String.join(", ", receipt.officials());
        return t(key, SlotWords.said(receipt.at()), whom);
    }
}
