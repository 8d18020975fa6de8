package fr.lignealigne.bilateral.request.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fr.lignealigne.shared.ui.Texts.t;
import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.NotFoundError;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.TimeZones;
import fr.lignealigne.account.TypedTexts;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.OfficialDraft;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.bilateral.request.AskingAssociations;
import fr.lignealigne.bilateral.request.Delegate;
import fr.lignealigne.bilateral.request.MeetingFormat;
import fr.lignealigne.bilateral.request.OwnRemarks;
import fr.lignealigne.bilateral.request.RequestDetails;
import fr.lignealigne.bilateral.request.RequestDraft;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.bilateral.request.RequestScenes;
import fr.lignealigne.bilateral.request.RequestState;
import fr.lignealigne.bilateral.request.Requesting;
import fr.lignealigne.bilateral.request.Requests;
import fr.lignealigne.bilateral.request.Wish;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.support.ViewTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RequestPagesViewTest extends ViewTest {

    @Autowired
    Requests requests;

    @Autowired
    Requesting requesting;

    @Autowired
    AskingAssociations asking;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    TypedTexts typed;

    @Autowired
    Arranging arranging;

    @Autowired
    TimeZones timeZones;

    @Autowired
    Organisations organisations;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    People people;

    private People.Someone lead;
    private RemarkId own;

    @BeforeEach
    void anAssociationThatDeposited() {
        lead = people.leadOfAMember();
        PlanVersionId version = scenes.openVersion();
        own = scenes.deposited(lead.viewer(), version, "Un délai plus long.");
    }

    private void open(People.Someone someone, String path) {
        signInAs(someone.email());
        int query = path.indexOf('?');
        UI.getCurrent()
                .navigate(
                        query < 0 ? path : path.substring(0, query),
                        query < 0 ? QueryParameters.empty() : QueryParameters.fromString(path.substring(query + 1)));
    }

    private static void click(String id) {
        _click(_get(Button.class, spec -> spec.withId(id)));
    }

    @SuppressWarnings("unchecked")
    private static void choose(Theme... themes) {
        ((CheckboxGroup<Theme>) _get(CheckboxGroup.class, spec -> spec.withLabel(t("request.themes"))))
                .setValue(Set.of(themes));
    }

    private RequestDetails only(Viewer viewer) {
        List<RequestDetails> all = requests.list(viewer).stream()
                .filter(one -> one.association().equals(viewer.organisation()))
                .toList();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatAMemberTapsIsSavedAtOnceAndTheLeadSendsIt() {
        People.Someone member = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        open(member, "echanges/demander");
        assertThat(requests.list(member.viewer())).as("nothing was touched yet").isEmpty();
        choose(Theme.MINORS);
        MultiSelectComboBox<OwnRemarks.Choice> remarks = _get(MultiSelectComboBox.class);
        remarks.setValue(remarks.getListDataView().getItems().toList());
        WishCell first = _find(WishCell.class).getFirst();
        _click(first);
        _click(first);
        _click(_find(NativeButton.class, spec -> spec.withClasses("whole-day")).get(1));
        _setValue(_find(TextArea.class).getFirst(), "Dire où sont les mineurs.");
        click("add-delegate");
        _setValue(_find(TextField.class).getFirst(), "Juriste");
        _assertNone(Button.class, spec -> spec.withId("send-request"));
        RequestDetails begun = only(member.viewer());
        assertThat(begun.state()).isEqualTo(RequestState.DRAFT);
        assertThat(begun.said().words()).isEqualTo("Dire où sont les mineurs.");
        assertThat(begun.said().remarks()).containsExactly(own);
        assertThat(begun.said().delegation().delegates()).containsExactly(new Delegate("Juriste", "", ""));
        assertThat(begun.said().wishes().values()).containsExactlyInAnyOrder(Wish.IF_NEEDED, Wish.YES, Wish.YES);

        open(lead, "echanges/demander");
        assertThat(_find(TextArea.class).getFirst().getValue()).isEqualTo("Dire où sont les mineurs.");
        click("send-request");
        RequestDetails sent = requests.get(people.ofTheState(Role.CABINET).viewer(), begun.id());
        assertThat(sent.state()).isEqualTo(RequestState.SENT);
        assertThat(page()).contains("Juriste").contains(String.valueOf(sent.number()));
    }

    private static String page() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    @Test
    void aRequestBeginsWithTheClockOfItsAssociation() {
        timeZones.choose(lead.viewer(), FrenchZone.GUADELOUPE);
        open(lead, "echanges/demander");
        choose(Theme.MINORS);
        assertThat(only(lead.viewer()).said().zone()).isEqualTo(FrenchZone.GUADELOUPE);
    }

    @Test
    void whatIsSavedInTheDraftIsNotKeptASecondTimeWhereItWouldOutliveIt() {
        open(lead, "echanges/demander");
        choose(Theme.MINORS);
        RequestId id = only(lead.viewer()).id();
        for (String need : List.of("Une pause.", "Une pause, au calme.")) {
            _setValue(_get(TextArea.class, spec -> spec.withLabel(t("request.needs.other"))), need);
            assertThat(only(lead.viewer()).said().delegation().otherNeeds()).isEqualTo(need);
            assertThat(typed.of(lead.viewer(), "request/" + id + "/needs")).isEmpty();
        }
    }

    @Test
    void twoWhoWriteInOneRequestReadBothBeforeEitherIsKept() {
        RequestId id = RequestScenes.begun(requesting, lead.viewer(), RequestScenes.saying("Le premier jet."));
        open(lead, "echanges/demander?demande=" + id);
        meanwhile(id, RequestScenes.saying("Les mots du collègue."));
        _setValue(_find(TextArea.class).getFirst(), "Mes mots à moi.");
        assertThat(page()).contains("Ce que votre collègue a enregistré", "Mes mots à moi.", "suspendu");
        assertThat(words(id)).isEqualTo("Les mots du collègue.");
        assertRefused("request.rivals.first", () -> click("send-request"));
        click("rivals-both");
        assertThat(words(id)).isEqualTo("Les mots du collègue.\n\nMes mots à moi.");
        meanwhile(id, RequestScenes.saying("Encore lui."));
        _setValue(_find(TextArea.class).getFirst(), "Encore moi.");
        click("rivals-theirs");
        assertThat(_find(TextArea.class).getFirst().getValue()).isEqualTo("Encore lui.");
        meanwhile(id, RequestScenes.saying("Toujours lui."));
        _setValue(_find(TextArea.class).getFirst(), "Toujours moi.");
        click("rivals-mine");
        assertThat(words(id)).isEqualTo("Toujours moi.");
        click("send-request");
        assertThat(requests.get(lead.viewer(), id).state()).isEqualTo(RequestState.SENT);
    }

    @Test
    void whatWasSentAndChangedByAColleagueIsReadBeforeItIsChangedAgain() {
        RequestId id = RequestScenes.sent(requesting, lead.viewer(), RequestScenes.saying("Le premier jet."));
        open(lead, "echanges/demander?demande=" + id);
        requesting.change(
                lead.viewer(),
                id,
                requests.get(lead.viewer(), id).revision(),
                RequestScenes.saying("Les mots du collègue."));
        _setValue(_find(TextArea.class).getFirst(), "Mes mots à moi.");
        click("send-request");
        assertThat(words(id)).isEqualTo("Les mots du collègue.");
        click("rivals-mine");
        assertThat(words(id)).isEqualTo("Les mots du collègue.");
        click("send-request");
        assertThat(words(id)).isEqualTo("Mes mots à moi.");
    }

    private void meanwhile(RequestId id, RequestDraft draft) {
        requesting.write(lead.viewer(), id, requests.get(lead.viewer(), id).revision(), draft);
    }

    private String words(RequestId id) {
        return requests.get(lead.viewer(), id).said().words();
    }

    @Test
    void whatIsMissingIsSaidAndNothingTypedIsLost() {
        open(lead, "echanges/demander");
        _setValue(_find(TextArea.class).getFirst(), "Parlons.");
        choose(Theme.BUDGET);
        assertRefused("request.wishless", () -> click("send-request"));
        assertThat(_find(TextArea.class).getFirst().getValue()).isEqualTo("Parlons.");
        assertThat(only(lead.viewer()).state()).isEqualTo(RequestState.DRAFT);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theStateAsksTheHomePageAwaitsAndTheAssociationAnswersOrDeclines() {
        People.Someone cabinet = people.ofTheState(Role.CABINET);
        open(cabinet, "echanges/demander");
        ComboBox<Object> association = _get(ComboBox.class, spec -> spec.withId("asked-association"));
        association.setValue(organisations.get(lead.viewer().organisation()));
        choose(Theme.BUDGET);
        _setValue(_get(TextArea.class), "Comprendre vos chiffres.");
        click("ask-association");
        RequestId asked = only(lead.viewer()).id();

        open(lead, "");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("echanges/demander?demande=" + asked);
        open(lead, "echanges/demander?demande=" + asked);
        assertThat(page()).contains("Comprendre vos chiffres.");
        _click(_find(WishCell.class).getFirst());
        assertThat(requests.get(cabinet.viewer(), asked).isSaid()).isFalse();
        open(lead, "echanges/demande/" + asked);
        click("act-DECLINE");
        _setValue(_get(TextArea.class), "Le Collectif en parlera.");
        click("confirm");
        assertThat(requests.get(cabinet.viewer(), asked).closingReason()).isEqualTo("Le Collectif en parlera.");
        open(lead, "");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .doesNotContain("echanges/demander?demande=" + asked);
    }

    @Test
    void whoArrangesPlacesFromTheRequest() {
        BilateralFixtures.make(people, officials, rooms);
        People.Someone miprof = people.ofTheState(Role.MIPROF);
        officials.register(
                miprof.viewer(),
                new OfficialDraft("Sous-directrice", miprof.viewer().organisation(), null, Set.of(Theme.HOUSING)));
        RequestId request = RequestScenes.sent(requesting, lead.viewer(), linked());
        open(miprof, "");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("echanges/demandes?etat=a-placer");
        open(miprof, "echanges?echange=nouveau&demande=" + request);
        assertThat(page()).contains(RequestScenes.NEEDS);
        _setValue(
                _get(TextField.class, spec -> spec.withPlaceholder("https://")),
                BilateralFixtures.byVideo().link());
        click("place");
        RequestDetails placed = requests.get(lead.viewer(), request);
        assertThat(placed.state()).isEqualTo(RequestState.PLACED);
        assertThat(placed.meeting()).isNotNull();
        assertThat(placed.meeting().slot().length().toMinutes()).isEqualTo(45);
        assertThat(placed.meeting().slot().start().toLocalDate())
                .isEqualTo(RequestScenes.days(1).getFirst());
        assertThat(placed.meeting().officials())
                .singleElement()
                .matches(official -> official.competences().contains(Theme.HOUSING));
    }

    private static TextField subject() {
        return _get(TextField.class, spec -> spec.withLabel(t("bilateral.subject")));
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, People.Someone of) {
        ((ComboBox<Object>) _get(ComboBox.class, spec -> spec.withLabel(label)))
                .setValue(organisations.get(of.viewer().organisation()));
    }

    @Test
    void whatIsWrittenForOneAssociationDoesNotComeBackInTheFormOfAnother() {
        BilateralFixtures.make(people, officials, rooms);
        People.Someone miprof = people.ofTheState(Role.MIPROF);
        String link = "https://visio.example/a-eux";
        RequestId first = RequestScenes.sent(requesting, lead.viewer(), linked());
        RequestDraft ofBudgets = linked();
        RequestId second = RequestScenes.sent(
                requesting,
                people.leadOfAMember().viewer(),
                new RequestDraft(
                        Set.of(Theme.BUDGET),
                        List.of(),
                        ofBudgets.words(),
                        ofBudgets.minutes(),
                        ofBudgets.delegation(),
                        ofBudgets.wishes(),
                        ofBudgets.zone(),
                        ofBudgets.format()));
        open(miprof, "echanges?echange=nouveau&demande=" + first);
        assertThat(subject().getValue()).contains(t("theme", Theme.HOUSING));
        open(miprof, "echanges?echange=nouveau&demande=" + second);
        assertThat(subject().getValue()).isEqualTo(t("theme", Theme.BUDGET));
        assertThat(page()).doesNotContain("Repris de ce que vous aviez tapé");

        open(miprof, "echanges?echange=nouveau&demande=" + first);
        _setValue(subject(), "La plainte de mars");
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("https://")), link);
        open(miprof, "echanges?echange=nouveau&demande=" + second);
        assertThat(subject().getValue()).isEqualTo(t("theme", Theme.BUDGET));
        assertThat(_find(TextField.class)).extracting(TextField::getValue).doesNotContain(link);
        open(miprof, "echanges?echange=nouveau&demande=" + first);
        assertThat(subject().getValue()).isEqualTo("La plainte de mars");
        assertThat(_find(TextField.class)).extracting(TextField::getValue).contains(link);
        _click(_get(Button.class, spec -> spec.withText(t("action.cancel"))));
        open(miprof, "echanges?echange=nouveau&demande=" + first);
        assertThat(subject().getValue()).as("given up").contains(t("theme", Theme.HOUSING));
    }

    @Test
    void ofAMeetingThatNobodyAskedForTheWordsStayWithTheAssociationTheyWereWrittenFor() {
        People.Someone another = people.leadOfAMember();
        String label = t("bilateral.association");
        People.Someone cabinet = people.ofTheState(Role.CABINET);
        open(cabinet, "echanges?echange=nouveau");
        _setValue(subject(), "La plainte de mars");
        choose(label, lead);
        assertThat(subject().getValue()).as("typed before it was chosen").isEqualTo("La plainte de mars");
        choose(label, another);
        assertThat(subject().getValue()).isEmpty();
        _setValue(subject(), "Les budgets");
        choose(label, lead);
        assertThat(subject().getValue()).isEqualTo("La plainte de mars");
        open(cabinet, "echanges?echange=nouveau");
        assertThat(subject().getValue()).as("nothing was typed of nobody").isEmpty();
        choose(label, another);
        assertThat(subject().getValue()).isEqualTo("Les budgets");
    }

    @Test
    void whatTheStateWishedToSayToOneAssociationIsNotProposedForAnother() {
        String label = t("bilateral.association");
        People.Someone cabinet = people.ofTheState(Role.CABINET);
        open(cabinet, "echanges/demander");
        choose(label, lead);
        _setValue(_get(TextArea.class), "Comprendre vos chiffres.");
        choose(label, people.leadOfAMember());
        assertThat(_get(TextArea.class).getValue()).isEmpty();
        open(cabinet, "echanges/demander");
        assertThat(_get(TextArea.class).getValue()).isEmpty();
        choose(label, lead);
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Comprendre vos chiffres.");
    }

    @Test
    void whoArrangesOffersSeveralSlotsAndTheAssociationDeclinesThem() {
        People.Someone cabinet = people.ofTheState(Role.CABINET);
        officials.register(
                cabinet.viewer(),
                new OfficialDraft("Sous-directeur", cabinet.viewer().organisation(), null, Set.of(Theme.HOUSING)));
        RequestId request = RequestScenes.sent(requesting, lead.viewer(), linked());
        open(cabinet, "echanges/demande/" + request);
        String way = _find(Anchor.class).stream()
                .filter(anchor -> anchor.getText().equals("Proposer plusieurs créneaux"))
                .findFirst()
                .orElseThrow()
                .getHref();
        open(cabinet, way);
        assertThat(page()).contains(RequestScenes.NEEDS);
        assertThat(_get(Checkbox.class, spec -> spec.withId("several")).getValue())
                .isTrue();
        _setValue(
                _get(TextField.class, spec -> spec.withPlaceholder("https://")),
                BilateralFixtures.byVideo().link());
        click("add-slot");
        TimePicker hour = _get(TimePicker.class);
        _setValue(hour, hour.getValue().plusHours(1));
        click("add-slot");
        assertRefused("bilateral.offer.lastDay.missing", () -> click("place"));
        _setValue(_get(DatePicker.class, spec -> spec.withId("last-day")), LocalDate.now(Clocks.PARIS));
        click("place");
        RequestDetails offered = requests.get(lead.viewer(), request);
        assertThat(offered.state()).isEqualTo(RequestState.PROPOSED);
        assertThat(offered.offer()).isNotNull();
        assertThat(offered.offer().officials()).isNotEmpty();
        open(lead, "echanges/demande/" + request);
        assertThat(page()).contains("2 créneaux proposés");
        open(lead, "echanges");
        click("decline-offer");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(requests.get(lead.viewer(), request).state()).isEqualTo(RequestState.SENT);
    }

    @Test
    @SuppressWarnings("unchecked")
    void whoArrangesLinksARequestToAMeetingThatIsFixedAlready() {
        BilateralFixtures table = BilateralFixtures.make(people, officials, rooms);
        RequestId request = RequestScenes.sent(requesting, lead.viewer(), RequestScenes.draft(own));
        open(table.cabinet(), "echanges/demande/" + request);
        _assertNone(Button.class, spec -> spec.withId("act-LINK"));
        MeetingId stands =
                arranging.arrange(table.cabinet().viewer(), table.draftFor(lead, BilateralFixtures.at(10, 0)));
        arranging.arrange(table.cabinet().viewer(), table.draft(BilateralFixtures.at(14, 0)));
        open(table.cabinet(), "echanges/demande/" + request);
        click("act-LINK");
        click("confirm");
        assertThat(requests.get(lead.viewer(), request).state())
                .as("no meeting was chosen")
                .isEqualTo(RequestState.SENT);
        Select<MeetingDetails> choice = _get(Select.class, spec -> spec.withId("link-meeting"));
        List<MeetingDetails> offered = choice.getListDataView().getItems().toList();
        assertThat(offered).extracting(MeetingDetails::id).containsExactly(stands);
        _setValue(choice, offered.getFirst());
        click("confirm");
        assertThat(requests.get(lead.viewer(), request).meeting())
                .extracting(MeetingDetails::id)
                .isEqualTo(stands);
    }

    private RequestDraft linked() {
        RequestDraft usual = RequestScenes.draft(own);
        return new RequestDraft(
                usual.themes(),
                usual.remarks(),
                usual.words(),
                usual.minutes(),
                usual.delegation(),
                usual.wishes(),
                usual.zone(),
                MeetingFormat.BY_LINK);
    }

    @Test
    void sixtyRequestsAreFilteredByTheirAddressAndNoOtherAssociationReadsOne() {
        for (int i = 0; i < 60; i++) {
            Viewer one = people.leadOfAMember().viewer();
            RequestScenes.sent(requesting, one, RequestScenes.saying("Demande " + i));
        }
        RequestId own = RequestScenes.sent(requesting, lead.viewer(), linked());
        asking.ask(
                people.ofTheState(Role.CABINET).viewer(),
                RequestScenes.asking(lead.viewer().organisation()));
        open(people.ofTheState(Role.CABINET), "echanges/demandes?etat=a-placer");
        assertThat(_find(RequestLine.class)).hasSizeGreaterThanOrEqualTo(61);
        open(people.ofTheState(Role.CABINET), "echanges/demandes?etat=a-placer&theme=GOVERNANCE");
        _assertNone(RequestLine.class);
        open(lead, "echanges/demandes");
        assertThat(_find(RequestLine.class)).hasSize(2);
        open(people.coordinator(), "echanges/demande/" + own);
        assertThat(page())
                .contains(RequestScenes.NEEDS)
                .doesNotContain(RequestScenes.WORDS)
                .doesNotContain("Juriste");
        open(people.leadOfAMember(), "echanges/demandes");
        _assertNone(RequestLine.class);
        assertThat(page()).contains(t("request.list.none.association"));
        assertThatExceptionOfType(NotFoundError.class)
                .isThrownBy(() -> open(people.leadOfAMember(), "echanges/demande/" + own));
    }

    @Test
    void whatWasSentIsChangedByTheButtonAloneAndTakenBackWithAReason() {
        RequestId id = RequestScenes.sent(requesting, lead.viewer(), linked());
        open(lead, "echanges/demander?demande=" + id);
        _setValue(_find(TextArea.class).getFirst(), "Autrement.");
        assertThat(requests.get(lead.viewer(), id).said().words()).isEqualTo(RequestScenes.WORDS);
        click("send-request");
        assertThat(requests.get(lead.viewer(), id).said().words()).isEqualTo("Autrement.");
        click("act-WITHDRAW");
        click("confirm");
        assertThat(requests.get(lead.viewer(), id).state()).isEqualTo(RequestState.SENT);
        _setValue(_get(TextArea.class), "Réglé.");
        click("confirm");
        assertThat(requests.get(lead.viewer(), id).state()).isEqualTo(RequestState.WITHDRAWN);
        assertThat(requests.get(lead.viewer(), id).remarks())
                .extracting(RemarkDetails::id)
                .containsExactly(own);
    }

    @Test
    void aPressOfACellSaysTheNextThing() {
        assertThat(WishCell.next(null)).isEqualTo(Wish.YES);
        assertThat(WishCell.next(Wish.YES)).isEqualTo(Wish.IF_NEEDED);
        assertThat(WishCell.next(Wish.IF_NEEDED)).isEqualTo(Wish.NO);
        assertThat(WishCell.next(Wish.NO)).isNull();
    }
}
