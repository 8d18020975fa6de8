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
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
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
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.shared.ui.Pill;
import fr.lignealigne.shared.ui.Toasts;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people of the organisations the viewer manages: who is in, with which roles; inviting and letting go. */
@Route("comptes")
@Menu(title = "members.title", order = 80)
@RolesAllowed({Roles.ADMINISTRATOR, Roles.MIPROF, Roles.ASSOCIATION_LEAD, Roles.CABINET, Roles.COLLECTIVE_COORDINATOR})
class MembersView extends Composite<Main> implements HasDynamicTitle {

    private final Members members;
    private final Invitations invitations;
    private final Organisations organisations;
    private final CurrentViewer currentViewer;
    private final TextField find = new TextField();
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
        find.addClassName("find-person");
        find.setPlaceholder(t("members.find"));
        find.setAriaLabel(t("members.find"));
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(event -> show());
        getContent().add(head, find, list);
        show();
    }

    private void show() {
        Viewer viewer = currentViewer.get();
        Map<String, List<MemberSummary>> byOrganisation = members.list(viewer).stream()
                .filter(this::isWanted)
                .collect(Collectors.groupingBy(
                        MemberSummary::organisationName, LinkedHashMap::new, Collectors.toList()));
        list.removeAll();
        if (byOrganisation.isEmpty()) {
            list.add(new EmptyState(t("members.none.title"), t("members.none.explain")));
        }
        byOrganisation.forEach((organisation, people) -> {
            H2 title = new H2(organisation);
            title.addClassName("plan-title");
            Section section = new Section(title);
            people.forEach(person -> section.add(card(viewer, person)));
            list.add(section);
        });
    }

    private boolean isWanted(MemberSummary person) {
        String wanted = find.getValue().strip().toLowerCase(Locale.ROOT);
        return Stream.of(person.organisationName(), person.email(), person.function())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private Article card(Viewer viewer, MemberSummary person) {
        Span function = new Span(person.function());
        function.addClassName("what");
        Span email = new Span(person.email());
        email.addClassNames("soft", "small");
        Div row = new Div(function, email);
        Div roles = new Div(new Pill(t("member.state", person.state()), tone(person.state())));
        roles.addClassName("row");
        person.roles().stream().sorted().forEach(role -> roles.add(new Pill(t("role", role), Pill.Tone.ACCENT)));
        Article card = new Article(row, roles, acts(viewer, person));
        card.addClassName("entry");
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
        List<Role> givable = members.givable(viewer, organisations.get(person.organisation()));
        if (!givable.isEmpty()) {
            acts.add(quiet(t("member.changeRoles"), () -> new RolesDialog(person, givable, this::change).open()));
        }
        if (person.state() == MemberState.INVITED) {
            acts.add(quiet(t("member.renew"), () -> {
                invitations.renew(currentViewer.get(), person.id());
                Toasts.done(t("member.renewed"));
            }));
        }
        if (!members.mayShutOutOrIn(viewer, person)) {
            return acts;
        }
        List<OrganisationSummary> others = othersOpenTo(viewer, person);
        if (!others.isEmpty()) {
            acts.add(quiet(t("member.move"), () -> move(person, others)));
        }
        acts.add(
                person.state() == MemberState.DISABLED
                        ? quiet(t("member.enable"), () -> {
                            members.enable(currentViewer.get(), person.id());
                            show();
                        })
                        : quiet(t("member.disable"), () -> disable(person)));
        return acts;
    }

    private void change(MemberSummary person, Set<Role> wanted) {
        Set<Role> given = new TreeSet<>(wanted);
        given.removeAll(person.roles());
        Set<Role> taken = new TreeSet<>(person.roles());
        taken.removeAll(wanted);
        given.forEach(role -> members.give(currentViewer.get(), person.id(), role));
        taken.forEach(role -> members.take(currentViewer.get(), person.id(), role));
        show();
    }

    private void disable(MemberSummary person) {
        Confirm.ask(t("member.disable.title"), t("member.disable.consequence"), t("member.disable.confirm"), () -> {
            members.disable(currentViewer.get(), person.id());
            show();
        });
    }

    private List<OrganisationSummary> othersOpenTo(Viewer viewer, MemberSummary person) {
        return open(viewer).stream()
                .filter(organisation -> !organisation.id().equals(person.organisation()))
                .toList();
    }

    private void move(MemberSummary person, List<OrganisationSummary> others) {
        Viewer viewer = currentViewer.get();
        InviteDialog.toMove(person, others, organisation -> members.givable(viewer, organisation), draft -> {
                    members.move(
                            currentViewer.get(), person.id(), draft.organisation(), draft.function(), draft.roles());
                    Toasts.done(t("member.moved"));
                    show();
                })
                .open();
    }

    private static Button quiet(String text, Runnable act) {
        Button button = new Button(text, event -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private List<OrganisationSummary> open(Viewer viewer) {
        return organisations.list().stream()
                .filter(organisation -> !members.givable(viewer, organisation).isEmpty())
                .toList();
    }

    private void invite() {
        Viewer viewer = currentViewer.get();
        InviteDialog.toInvite(open(viewer), organisation -> members.givable(viewer, organisation), draft -> {
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
