package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.OrganisationDraft;
import fr.lignealigne.account.OrganisationKind;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.Roles;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Toasts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The organisations at the table, by kind, and registering one more. */
@Route("organismes")
@Menu(title = "organisations.title", order = 81)
@RolesAllowed({Roles.ADMINISTRATOR, Roles.MIPROF})
class OrganisationsView extends Composite<Main> implements HasDynamicTitle {

    private static final List<OrganisationKind> ORDER =
            List.of(OrganisationKind.ASSOCIATION, OrganisationKind.COLLECTIVE, OrganisationKind.STATE);

    private final Organisations organisations;
    private final CurrentViewer currentViewer;
    private final Div lists = new Div();

    OrganisationsView(Organisations organisations, CurrentViewer currentViewer) {
        this.organisations = organisations;
        this.currentViewer = currentViewer;
        Button register = new Button(t("organisations.register"), event -> register());
        register.addThemeVariants(ButtonVariant.PRIMARY);
        register.addClassName("push");
        register.setVisible(organisations.mayRegister(currentViewer.get()));
        Div head = new Div(new H1(t("organisations.title")), register);
        head.addClassNames("row", "versions-head");
        Paragraph lead = new Paragraph(t("organisations.lead"));
        lead.addClassName("lead");
        getContent().addClassName("page");
        getContent().add(head, lead, lists);
        show();
    }

    private void show() {
        List<OrganisationSummary> all = organisations.list();
        lists.removeAll();
        if (all.stream().noneMatch(one -> one.kind() == OrganisationKind.ASSOCIATION)) {
            lists.add(new EmptyState(t("organisations.none.title"), t("organisations.none.explain")));
        }
        ORDER.forEach(kind -> {
            List<OrganisationSummary> ofKind =
                    all.stream().filter(one -> one.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                lists.add(section(kind, ofKind));
            }
        });
    }

    private static Section section(OrganisationKind kind, List<OrganisationSummary> ofKind) {
        H2 title = new H2(t("organisations.kind", kind));
        title.addClassName("section-title");
        UnorderedList list = new UnorderedList();
        list.addClassName("organisation-list");
        ofKind.forEach(one -> {
            Span code = new Span(one.code());
            code.addClassNames("soft", "small");
            Span name = new Span(one.shortName());
            name.addClassName("what");
            Span full = new Span(one.name().equals(one.shortName()) ? "" : one.name());
            full.addClassNames("soft", "small");
            Span member = new Span(
                    kind == OrganisationKind.ASSOCIATION
                            ? t(one.collectiveMember() ? "collective.member" : "collective.notMember")
                            : "");
            member.addClassName("small");
            list.add(new ListItem(code, new Div(name, full), member));
        });
        return new Section(title, list);
    }

    private void register() {
        RadioButtonGroup<OrganisationKind> kind = new RadioButtonGroup<>(t("organisations.kind.label"));
        kind.setItems(OrganisationKind.ASSOCIATION, OrganisationKind.STATE);
        kind.setItemLabelGenerator(one -> t("organisations.one", one));
        kind.setValue(OrganisationKind.ASSOCIATION);
        TextField code = new TextField(t("organisations.code"));
        code.setHelperText(t("organisations.code.help"));
        TextField shortName = new TextField(t("organisations.shortName"));
        shortName.setHelperText(t("organisations.shortName.help"));
        TextField name = new TextField(t("organisations.name"));
        List<Kept> kept = List.of(
                Kept.on(code, "organisation/code"),
                Kept.on(shortName, "organisation/short-name"),
                Kept.on(name, "organisation/name"));
        Div form = new Div(kind, name, shortName, code);
        form.addClassName("narrow-form");
        new ActDialog(
                        t("organisations.register.title"),
                        t("organisations.register.act"),
                        () -> {
                            organisations.register(
                                    currentViewer.get(),
                                    new OrganisationDraft(
                                            code.getValue(),
                                            name.getValue(),
                                            shortName.getValue(),
                                            kind.getValue(),
                                            false));
                            kept.forEach(Kept::done);
                            Toasts.done(t("organisations.registered", shortName.getValue()));
                            show();
                        },
                        form)
                .open();
    }

    @Override
    public String getPageTitle() {
        return t("organisations.title") + " – " + t("app.name");
    }
}
