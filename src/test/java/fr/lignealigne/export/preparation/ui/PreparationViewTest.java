package fr.lignealigne.export.preparation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static fr.lignealigne.shared.ui.Texts.t;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.NotFoundError;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.People;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.bilateral.ui.SlotWords;
import fr.lignealigne.export.preparation.Face;
import fr.lignealigne.export.preparation.Moved;
import fr.lignealigne.export.preparation.PreparationFiles;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.support.ViewTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PreparationViewTest extends ViewTest {

    @Autowired
    PreparationFiles files;

    @Autowired
    Arranging arranging;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    People people;

    private BilateralFixtures table;
    private MeetingId meeting;

    @BeforeEach
    void aMeeting() {
        table = BilateralFixtures.make(people, officials, rooms);
        meeting = arranging.arrange(table.cabinet().viewer(), table.draft(BilateralFixtures.at(10, 0)));
        arranging.arrange(
                table.cabinet().viewer(), table.draftFor(people.leadOfAMember(), BilateralFixtures.at(15, 0)));
    }

    private void open(People.Someone someone) {
        signInAs(someone.email());
        UI.getCurrent().navigate("echanges/preparation/" + meeting);
    }

    private static List<String> downloads() {
        return _find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("documents/"))
                .toList();
    }

    @Test
    void theStateMakesBothFacesAndIsToldWhenTheGroundMoved() {
        open(table.cabinet());
        assertThat(_get(Main.class).getElement().getTextRecursively())
                .contains(t("preparation.none"), SlotWords.full(BilateralFixtures.at(10, 0), FrenchZone.PARIS));
        _click(_get(Button.class, spec -> spec.withId("make-STATE")));
        _click(_get(Button.class, spec -> spec.withId("make-SHARED")));
        assertThat(files.of(table.cabinet().viewer(), meeting)).hasSize(2);
        assertThat(downloads()).hasSize(4).allMatch(href -> href.matches("documents/preparation/.*\\.(pdf|docx)"));
        _assertNone(Button.class, spec -> spec.withId("make-STATE"));
        scenes.deposited(table.association().viewer(), scenes.openVersion(), "Une remarque de plus.");
        open(table.cabinet());
        assertThat(_get(Main.class).getElement().getTextRecursively()).contains(t("preparation.moved", Moved.REMARKS));
        _click(_get(Button.class, spec -> spec.withId("make-STATE")));
        assertThat(downloads()).hasSize(6);
    }

    @Test
    void theAssociationSeesTheSharedFaceAlone() {
        files.make(table.cabinet().viewer(), meeting, Face.STATE);
        files.make(table.cabinet().viewer(), meeting, Face.SHARED);
        open(table.association());
        assertThat(downloads()).hasSize(2);
        assertThat(_get(Main.class).getElement().getTextRecursively())
                .contains(t("preparation.face", Face.SHARED))
                .doesNotContain(t("preparation.face", Face.STATE));
    }

    @Test
    void anybodyElseFindsNoSuchPage() {
        for (People.Someone one : List.of(table.coordinator(), people.leadOfAMember())) {
            assertThatExceptionOfType(NotFoundError.class).isThrownBy(() -> open(one));
        }
    }

    @Test
    void theMeetingLeadsToItForThoseWhoPrepareIt() {
        for (People.Someone one : List.of(table.cabinet(), table.association())) {
            signInAs(one.email());
            UI.getCurrent().navigate("echanges", QueryParameters.fromString("semaine=2031-W49&echange=" + meeting));
            assertThat(_get(Anchor.class, spec -> spec.withId("preparation")).getHref())
                    .isEqualTo("echanges/preparation/" + meeting);
        }
    }
}
