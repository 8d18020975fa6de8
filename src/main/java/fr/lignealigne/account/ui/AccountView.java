package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.FactorResets;
import fr.lignealigne.account.Factors;
import fr.lignealigne.account.Languages;
import fr.lignealigne.account.LiveNews;
import fr.lignealigne.account.Mandates;
import fr.lignealigne.account.OpenSessions;
import fr.lignealigne.account.PasswordRules;
import fr.lignealigne.account.Passwords;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.BrowserCopy;
import fr.lignealigne.shared.ui.Fields;
import fr.lignealigne.shared.ui.Pill;
import fr.lignealigne.shared.ui.Toasts;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Who I am here, my password, the sessions I have open, and the way out. */
@Route("compte")
@PermitAll
class AccountView extends Composite<Main> implements HasDynamicTitle {

    private final OpenSessions sessions;
    private final Passwords passwords;
    private final CurrentViewer currentViewer;
    private final AuthenticationContext authentication;
    private final UnorderedList open = new UnorderedList();

    AccountView(
            OpenSessions sessions,
            Passwords passwords,
            Languages languages,
            LiveNews news,
            Mandates mandates,
            Factors factors,
            FactorResets resets,
            ProofDialogs proofs,
            List<AccountPart> parts,
            CurrentViewer currentViewer,
            AuthenticationContext authentication) {
        this.sessions = sessions;
        this.passwords = passwords;
        this.currentViewer = currentViewer;
        this.authentication = authentication;
        Viewer viewer = currentViewer.get();
        getContent().addClassName("page");
        Paragraph lead = new Paragraph(viewer.organisationName() + " · " + viewer.function());
        lead.addClassName("lead");
        Div roles = new Div();
        roles.addClassName("row");
        viewer.roles().stream().sorted().forEach(role -> roles.add(new Pill(t("role", role), Pill.Tone.PLAIN)));
        Button leave = new Button(t("account.leave"), event -> BrowserCopy.eraseAll(authentication::logout));
        leave.setId("leave");
        open.addClassName("entries");
        getContent().add(new H1(t("account.title")), lead, roles, title(t("account.sessions")), open);
        getContent().add(others(), title(t("account.password")), passwordForm());
        getContent().add(title(t("factor.account.title")), new FactorsSection(factors, resets, proofs, currentViewer));
        getContent().add(title(t("account.language")), new LanguageChoice(languages, currentViewer));
        getContent().add(title(t("account.live")), new LiveNewsChoice(news, currentViewer));
        addMandates(mandates, viewer);
        parts.stream().filter(part -> part.isFor(viewer)).forEach(part -> {
            H2 title = title(part.title());
            title.setId(part.anchor());
            getContent().add(title, part.show());
        });
        getContent().add(title(t("account.leaving")), leave);
        list();
    }

    /** Where a lead gives them, and a coordinator reads those received; nothing for anybody else. */
    private void addMandates(Mandates mandates, Viewer viewer) {
        Div ways = new Div();
        ways.addClassName("row");
        if (mandates.mayGive(viewer)) {
            ways.add(new Anchor("comptes#mandats", t("mandate.way.toGive")));
        }
        if (mandates.mayReceive(viewer)) {
            ways.add(new Anchor(
                    "mandats",
                    t("mandate.received.way", mandates.received(viewer).size())));
        }
        if (ways.getComponentCount() > 0) {
            getContent().add(title(t("mandate.way")), ways);
        }
    }

    private static H2 title(String text) {
        H2 title = new H2(text);
        title.addClassName("section-title");
        return title;
    }

    static String thisSession() {
        VaadinSession session = VaadinSession.getCurrent();
        return session == null || session.getSession() == null
                ? ""
                : session.getSession().getId();
    }

    private void list() {
        open.removeAll();
        for (OpenSessions.OpenSession session : sessions.of(currentViewer.get())) {
            boolean here = session.id().equals(thisSession());
            Span device = new Span(Devices.name(session.device()));
            device.addClassName("what");
            Span when = new Span(t(
                    "account.session",
                    FrenchDates.moment(session.since(), language()),
                    FrenchDates.moment(session.lastSeen(), language())));
            when.addClassNames("soft", "small");
            ListItem item = new ListItem(new Div(device, when));
            if (here) {
                item.add(new Pill(t("account.thisSession"), Pill.Tone.GOOD));
            } else {
                item.add(new Button(t("account.end"), event -> {
                    sessions.end(currentViewer.get(), session.id());
                    list();
                }));
            }
            open.add(item);
        }
    }

    private Button others() {
        return new Button(t("account.endOthers"), event -> {
            sessions.endOthers(currentViewer.get(), thisSession());
            Toasts.done(t("account.othersEnded"));
            list();
        });
    }

    private Div passwordForm() {
        PasswordField present = Fields.password(t("account.present"));
        present.getElement().setAttribute("autocomplete", "current-password");
        PasswordField wanted = Fields.password(t("password.new"));
        wanted.getElement().setAttribute("autocomplete", "new-password");
        wanted.setHelperText(t("password.rule", PasswordRules.SHORTEST));
        Button change = new Button(t("account.changePassword"), event -> {
            passwords.change(currentViewer.get(), present.getValue(), wanted.getValue(), thisSession());
            present.clear();
            wanted.clear();
            Toasts.done(t("account.passwordChanged"));
        });
        change.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(present, wanted, change);
        form.addClassName("narrow-form");
        return form;
    }

    @Override
    public String getPageTitle() {
        return t("account.title") + " – " + t("app.name");
    }
}
