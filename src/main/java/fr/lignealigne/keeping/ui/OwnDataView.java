package fr.lignealigne.keeping.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Departures;
import fr.lignealigne.account.ui.ProofDialogs;
import fr.lignealigne.keeping.HeldWords;
import fr.lignealigne.keeping.OwnData;
import fr.lignealigne.keeping.OwnHoldings;
import fr.lignealigne.keeping.OwnPart;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.BrowserCopy;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.IntStream;

/** What is kept of me: to be read, taken away, corrected; and leaving for good. */
@Route("mes-donnees")
@PermitAll
class OwnDataView extends Composite<Main> implements HasDynamicTitle {

    /** On the page; the files hold all of them. */
    private static final int MOST = 6;

    private final Departures departures;
    private final ProofDialogs proofs;
    private final CurrentViewer currentViewer;
    private final AuthenticationContext authentication;

    OwnDataView(
            OwnData data,
            Departures departures,
            ProofDialogs proofs,
            CurrentViewer currentViewer,
            AuthenticationContext authentication) {
        this.departures = departures;
        this.proofs = proofs;
        this.currentViewer = currentViewer;
        this.authentication = authentication;
        OwnHoldings holdings = data.of(currentViewer.get());
        getContent().addClassNames("page", "held");
        Paragraph lead = new Paragraph(t("held.own.lead"));
        lead.addClassName("lead");
        getContent().add(new H1(t("held.own.title")), lead, files());
        holdings.parts().forEach(part -> getContent().add(part(part)));
        getContent().add(elsewhere(), corrections(), leaving());
    }

    private Div files() {
        Div files = new Div(file("json", "held.own.json"), file("pdf", "held.own.pdf"));
        files.addClassNames("row", "held-files");
        return files;
    }

    /** Asked before the address is opened, which refuses whoever did not show their factor lately. */
    private Button file(String ending, String words) {
        Button file = new Button(
                t(words),
                event -> proofs.first(() -> UI.getCurrent().getPage().setLocation("documents/mes-donnees." + ending)));
        file.setId("own-" + ending);
        return file;
    }

    private static Section part(OwnPart part) {
        OrderedList rows = new OrderedList();
        rows.addClassName("held-rows");
        part.rows().stream().limit(MOST).forEach(row -> rows.add(new ListItem(facts(part, row))));
        Section section = new Section(title(HeldWords.table(language(), part.table())), rows);
        if (part.rows().size() > MOST) {
            section.add(soft(t("held.own.more", part.rows().size() - MOST)));
        }
        return section;
    }

    private static Facts facts(OwnPart part, List<String> row) {
        Facts facts = new Facts();
        IntStream.range(0, row.size())
                .filter(index -> !row.get(index).isBlank())
                .forEach(index -> facts.with(
                        HeldWords.column(language(), part.columns().get(index)),
                        HeldWords.value(language(), part.columns().get(index), row.get(index))));
        return facts;
    }

    private static Section elsewhere() {
        return new Section(title(t("held.own.mentions")), new Paragraph(t("held.own.mentions.explain")));
    }

    private static Section corrections() {
        Div ways = new Div(new Anchor("compte", t("held.own.account")), new Anchor("avis", t("held.own.notices")));
        ways.addClassName("row");
        return new Section(title(t("held.own.correct")), new Paragraph(t("held.own.correct.how")), ways);
    }

    private Section leaving() {
        Button leave = new Button(t("departure.own.act"), event -> ask());
        leave.addThemeVariants(ButtonVariant.ERROR);
        leave.setId("leave-for-good");
        Section leaving = new Section(
                title(t("departure.own.title")),
                new Paragraph(t("departure.own.goes")),
                new Paragraph(t("departure.stays")),
                leave);
        leaving.addClassName("held-leaving");
        return leaving;
    }

    private void ask() {
        proofs.proved(
                t("departure.own.title"),
                password -> new ActDialog(
                                t("departure.own.sure"),
                                t("departure.own.confirm"),
                                () -> {
                                    departures.leave(currentViewer.get(), password);
                                    BrowserCopy.eraseAll(authentication::logout);
                                },
                                new Paragraph(t("departure.own.goes")),
                                new Paragraph(t("departure.stays")),
                                new Paragraph(t("departure.never")))
                        .open());
    }

    private static Component soft(String words) {
        Paragraph soft = new Paragraph(words);
        soft.addClassName("soft");
        return soft;
    }

    private static H2 title(String words) {
        H2 title = new H2(words);
        title.addClassName("section-title");
        return title;
    }

    @Override
    public String getPageTitle() {
        return t("held.own.title") + " – " + t("app.name");
    }
}
