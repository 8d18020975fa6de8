package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.Contests;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Departures;
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
import fr.lignealigne.shared.ui.Toasts;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The people of the organisations the viewer manages: who is in, with which roles; inviting and letting go. */
@Route("comptes")
@Menu(title = "members.title", order = 80)
@RolesAllowed({Roles.ADMINISTRATOR, Roles.MIPROF, Roles.ASSOCIATION_LEAD, Roles.CABINET, Roles.COLLECTIVE_COORDINATOR})
class MembersView extends Composite<Main> implements AfterNavigationObserver, HasDynamicTitle {

    /** In the address: whose seat a mail offers to contest. */
    private static final String CONTEST = "contester";

    private final Members members;
    private final Invitations invitations;
    private final Organisations organisations;
    private final CurrentViewer currentViewer;
    private final Contests contests;
    private final ProofDialogs proofs;
    private final SeatServices seats;
    private final Departures departures;
    private final ContestsSection contested;
    private final ResetsSection lost;
    private final ProposalsSection proposed;
    private final ChangesSection changed;
    private final CollectiveSection collective;
    private final PersonSearch find = new PersonSearch();
    private final Div list = new Div();

    MembersView(
            Members members,
            Invitations invitations,
            Organisations organisations,
            SeatServices seats,
            CurrentViewer currentViewer) {
        this.members = members;
        this.invitations = invitations;
        this.organisations = organisations;
        this.currentViewer = currentViewer;
        this.contests = seats.contests();
        this.proofs = seats.proofs();
        this.seats = seats;
        this.departures = seats.departures();
        this.lost = new ResetsSection(seats.resets(), proofs, currentViewer, this::show);
        this.contested = new ContestsSection(contests, proofs, currentViewer, this::show);
        this.proposed = new ProposalsSection(seats.proposals(), proofs, currentViewer, this::show);
        this.changed = new ChangesSection(seats.changes());
        this.collective = new CollectiveSection(seats.memberships(), organisations, proofs, currentViewer, this::show);
        Viewer viewer = currentViewer.get();
        Button propose = new Button(t("proposal.propose"), event -> proposed.propose());
        propose.setVisible(seats.proposals().mayPropose(viewer));
        Button invite = new Button(t("members.invite"), event -> proofs.first(this::invite));
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        invite.setVisible(!open(viewer).isEmpty());
        Div acts = new Div(propose, invite);
        acts.addClassNames("row", "push");
        Div head = new Div(new H1(t("members.title")), acts);
        head.addClassNames("row", "versions-head");
        getContent().addClassName("page");
        find.addValueChangeListener(event -> show());
        getContent().add(head, contested, lost, proposed, changed, find, list, collective);
        getContent().add(new MandatesSection(seats.mandates(), proofs, currentViewer));
        show();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter(CONTEST).ifPresent(wanted -> {
            Viewer viewer = currentViewer.get();
            members.list(viewer).stream()
                    .filter(person -> person.id().toString().equals(wanted))
                    .filter(person -> contests.mayContest(viewer, person))
                    .forEach(this::contest);
        });
    }

    private void contest(MemberSummary person) {
        ContestsSection.ask(SeatLine.of(person.function(), person.email(), person.roles()), () -> {
            contests.contest(currentViewer.get(), person.id());
            Toasts.done(t("contest.done"));
            show();
        });
    }

    private void show() {
        Viewer viewer = currentViewer.get();
        List<MemberSummary> all = members.list(viewer);
        contested.show(viewer);
        lost.show(viewer);
        proposed.show(viewer);
        collective.show(viewer);
        changed.show(
                viewer,
                all.stream()
                        .filter(person -> contests.mayContest(viewer, person))
                        .toList(),
                this::contest);
        Map<String, List<MemberSummary>> byOrganisation = all.stream()
                .filter(find::wants)
                .collect(Collectors.groupingBy(
                        MemberSummary::organisationName, LinkedHashMap::new, Collectors.toList()));
        Function<MemberSummary, List<MemberOffer.Act>> offered = seats.offered(viewer, this::show);
        list.removeAll();
        if (byOrganisation.isEmpty()) {
            list.add(new EmptyState(t("members.none.title"), t("members.none.explain")));
        }
        byOrganisation.forEach((organisation, people) -> {
            H2 title = new H2(organisation);
            title.addClassName("plan-title");
            Section section = new Section(title);
            people.forEach(person -> section.add(card(viewer, person, offered)));
            list.add(section);
        });
    }

    private MemberCard card(
            Viewer viewer, MemberSummary person, Function<MemberSummary, List<MemberOffer.Act>> offered) {
        MemberCard card = new MemberCard(person);
        if (viewer.person().equals(person.id())) {
            return card;
        }
        List<Role> givable = members.givable(viewer, organisations.get(person.organisation()));
        if (!givable.isEmpty() && person.state() != MemberState.FROZEN) {
            card.offer(
                    t("member.changeRoles"),
                    () -> proofs.first(() ->
                            new RolesDialog(person, givable, (given, taken) -> change(person, given, taken)).open()));
        }
        if (person.state() == MemberState.INVITED) {
            card.offer(t("member.renew"), () -> {
                invitations.renew(currentViewer.get(), person.id());
                Toasts.done(t("member.renewed"));
            });
        }
        List<OrganisationSummary> others = othersOpenTo(viewer, person);
        if (!others.isEmpty() && members.mayLetGo(viewer, person)) {
            card.offer(t("member.move"), () -> proofs.first(() -> move(person, others)));
        }
        if (contests.mayContest(viewer, person)) {
            card.offer(t("contest.act"), () -> contest(person));
        }
        lost.offer(card, viewer, person);
        offered.apply(person).forEach(act -> card.offer(act.words(), act.begin()));
        if (departures.mayErase(viewer, person)) {
            card.offer(
                    t("departure.act"),
                    () -> proofs.proved(t("departure.title", person.function()), password -> erase(person, password)));
        }
        if (members.mayShutOutOrIn(viewer, person)) {
            offerTheDoor(card, person);
        }
        return card;
    }

    private void offerTheDoor(MemberCard card, MemberSummary person) {
        if (person.state() == MemberState.DISABLED) {
            card.offer(
                    t("member.enable"),
                    () -> proofs.first(() -> {
                        members.enable(currentViewer.get(), person.id());
                        show();
                    }));
        } else {
            if (person.state() == MemberState.ACTIVE) {
                card.offer(t("member.signOut"), () -> signOut(person));
            }
            card.offer(t("member.disable"), () -> disable(person));
        }
    }

    private void change(MemberSummary person, Set<Role> given, Set<Role> taken) {
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

    private void signOut(MemberSummary person) {
        Confirm.ask(t("member.signOut.title"), t("member.signOut.consequence"), t("member.signOut.confirm"), () -> {
            members.signOut(currentViewer.get(), person.id());
            Toasts.done(t("member.signOut.done"));
        });
    }

    private void erase(MemberSummary person, String password) {
        ErasureDialog.ask(person, () -> {
            departures.erase(currentViewer.get(), person.id(), password);
            Toasts.done(t("departure.done"));
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
        InviteDialog.toMove(person, others, organisation -> invitations.offered(viewer, organisation), draft -> {
                    members.move(
                            currentViewer.get(), person.id(), draft.organisation(), draft.function(), draft.roles());
                    Toasts.done(t("member.moved"));
                    show();
                })
                .open();
    }

    private List<OrganisationSummary> open(Viewer viewer) {
        return organisations.list().stream()
                .filter(organisation ->
                        !invitations.offered(viewer, organisation).isEmpty())
                .toList();
    }

    private void invite() {
        Viewer viewer = currentViewer.get();
        InviteDialog.toInvite(open(viewer), organisation -> invitations.offered(viewer, organisation), draft -> {
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
