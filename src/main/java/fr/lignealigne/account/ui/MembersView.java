package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Invitations;
import fr.lignealigne.account.MemberState;
import fr.lignealigne.account.MemberSummary;
import fr.lignealigne.account.Members;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.Pill;
import fr.lignealigne.shared.ui.Toasts;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The people of the organisations the viewer manages: who is in, with which roles; inviting and letting go. */
@Route("comptes")
@Menu(title = "members.title", order = 80)
@RolesAllowed({Roles.ADMINISTRATOR, Roles.MIPROF, Roles.ASSOCIATION_LEAD, Roles.CABINET, Roles.COLLECTIVE_COORDINATOR})
class MembersView extends Composite<Main> implements HasDynamicTitle {

    private final Members members;
    private final Invitations invitations;
    private final Organisations organisations;
    private final CurrentViewer currentViewer;
    private final Div list = new Div();

    MembersView(Members members, Invitations invitations, Organisations organisations, CurrentViewer currentViewer) {
        this.members = members;
        this.invitations = invitations;
        this.organisations = organisations;
        this.currentViewer = currentViewer;
        Button invite = new Button(t("members.invite"), event -> invite());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        invite.addClassName("push");
        Div head = new Div(new H1(t("members.title")), invite);
        head.addClassNames("row", "versions-head");
        getContent().addClassName("page");
        getContent().add(head, list);
        show();
    }

    private void show() {
        Viewer viewer = currentViewer.get();
        Map<String, List<MemberSummary>> byOrganisation = members.list(viewer).stream()
                .collect(Collectors.groupingBy(
                        MemberSummary::organisationName, LinkedHashMap::new, Collectors.toList()));
        list.removeAll();
        byOrganisation.forEach((organisation, people) -> {
            H2 title = new H2(organisation);
            title.addClassName("plan-title");
            Section section = new Section(title);
            people.forEach(person -> section.add(card(viewer, person)));
            list.add(section);
        });
    }

    private Article card(Viewer viewer, MemberSummary person) {
        Span function = new Span(person.function());
        function.addClassName("what");
        Span email = new Span(person.email());
        email.addClassNames("soft", "small");
        Div row = new Div(function, email, new Pill(t("member.state", person.state()), tone(person.state())));
        row.addClassName("row");
        Div roles = new Div();
        roles.addClassName("row");
        person.roles().stream().sorted().forEach(role -> roles.add(new Pill(t("role", role), Pill.Tone.ACCENT)));
        Article card = new Article(row, roles, acts(viewer, person));
        card.addClassName("version-card");
        return card;
    }

    private static Pill.Tone tone(MemberState state) {
        return switch (state) {
            case INVITED -> Pill.Tone.WARM;
            case ACTIVE -> Pill.Tone.GOOD;
            case DISABLED -> Pill.Tone.PLAIN;
        };
    }

    private Div acts(Viewer viewer, MemberSummary person) {
        Div acts = new Div();
        acts.addClassName("row");
        if (viewer.person().equals(person.id())) {
            return acts;
        }
        OrganisationSummary organisation = organisations.get(person.organisation());
        for (Role role : members.givable(viewer, organisation)) {
            boolean holds = person.roles().contains(role);
            acts.add(quiet(t(holds ? "member.take" : "member.give", t("role", role)), () -> {
                if (holds) {
                    members.take(currentViewer.get(), person.id(), role);
                } else {
                    members.give(currentViewer.get(), person.id(), role);
                }
                show();
            }));
        }
        if (person.state() == MemberState.INVITED) {
            acts.add(quiet(t("member.renew"), () -> {
                invitations.renew(currentViewer.get(), person.id());
                Toasts.done(t("member.renewed"));
            }));
        }
        boolean out = person.state() == MemberState.DISABLED;
        acts.add(quiet(t(out ? "member.enable" : "member.disable"), () -> {
            if (out) {
                enable(person, true);
            } else {
                Confirm.ask(
                        t("member.disable.title"),
                        t("member.disable.consequence"),
                        t("member.disable.confirm"),
                        () -> enable(person, false));
            }
        }));
        return acts;
    }

    private void enable(MemberSummary person, boolean allowed) {
        members.enable(currentViewer.get(), person.id(), allowed);
        show();
    }

    private static Button quiet(String text, Runnable act) {
        Button button = new Button(text, event -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void invite() {
        Viewer viewer = currentViewer.get();
        List<OrganisationSummary> open = organisations.list().stream()
                .filter(organisation -> !members.givable(viewer, organisation).isEmpty())
                .toList();
        new InviteDialog(open, organisation -> members.givable(viewer, organisation), draft -> {
                    invitations.invite(currentViewer.get(), draft);
                    Toasts.done(t("members.invited", draft.email()));
                    show();
                })
                .open();
    }

    @Override
    public String getPageTitle() {
        return t("members.title") + " – " + t("app.name");
    }
}
