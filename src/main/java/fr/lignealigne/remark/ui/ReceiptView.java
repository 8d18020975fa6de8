package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.ReceiptDetails;
import fr.lignealigne.remark.ReceiptFact;
import fr.lignealigne.remark.ReceiptFile;
import fr.lignealigne.remark.ReceiptId;
import fr.lignealigne.remark.Receipts;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;

/** The receipt of a deposit: its number, its moment, and word for word what was handed over. */
@Route("accuses/:receipt")
@RolesAllowed({
    Roles.ASSOCIATION_MEMBER,
    Roles.ASSOCIATION_LEAD,
    Roles.COLLECTIVE_COORDINATOR,
    Roles.MIPROF,
    Roles.CABINET
})
class ReceiptView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final Receipts receipts;
    private final Versions versions;
    private final CurrentViewer currentViewer;
    private String number = "";

    ReceiptView(Receipts receipts, Versions versions, CurrentViewer currentViewer) {
        this.receipts = receipts;
        this.versions = versions;
        this.currentViewer = currentViewer;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Viewer viewer = currentViewer.get();
        ReceiptDetails receipt =
                find(viewer, event.getRouteParameters().get("receipt").orElse(""));
        number = receipt.number();
        show(receipt, versions.get(viewer, receipt.version()));
    }

    private ReceiptDetails find(Viewer viewer, String id) {
        try {
            return receipts.get(viewer, ReceiptId.of(id));
        } catch (IllegalArgumentException | NotFound e) {
            throw new NotFoundException();
        }
    }

    private void show(ReceiptDetails receipt, VersionSummary version) {
        Anchor pdf = new Anchor("documents/accuse/" + receipt.id() + ".pdf", t("receipt.pdf"));
        pdf.setRouterIgnore(true);
        pdf.addClassNames("button", "main");
        Button print = new Button(t("receipt.print"));
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        Div acts = new Div(pdf, print);
        acts.addClassName("row");
        getContent().removeAll();
        DescriptionList facts = new DescriptionList();
        facts.addClassName("receipt-facts");
        for (ReceiptFact fact : ReceiptFact.of(receipt, version, language())) {
            facts.add(new Div(new DescriptionList.Term(fact.label()), new DescriptionList.Description(fact.value())));
        }
        getContent().add(new H1(t("receipt.title", receipt.number())), facts, acts);
        H2 content = new H2(t("receipt.content"));
        content.addClassName("section-title");
        getContent().add(content);
        receipt.remarks().forEach(remark -> {
            Paragraph place =
                    new Paragraph(sentence(version.label() + ", " + RemarkWords.placeInSentence(remark.place())));
            place.addClassNames("soft", "small", "place");
            getContent().add(new RemarkCard(remark, place, handedFiles(remark)));
        });
    }

    /** What tells each file from any other. */
    private static UnorderedList handedFiles(RemarkDetails remark) {
        UnorderedList files = new UnorderedList();
        files.addClassNames("soft", "small", "file-digests");
        ReceiptFile.of(remark, language()).forEach(file -> files.add(new ListItem(file)));
        files.setVisible(!remark.files().isEmpty());
        return files;
    }

    @Override
    public String getPageTitle() {
        return t("receipt.title", number) + " – " + t("app.name");
    }
}
