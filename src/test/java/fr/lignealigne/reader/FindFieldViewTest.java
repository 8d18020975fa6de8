package fr.lignealigne.reader;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

class FindFieldViewTest extends ViewTest {

    private static final String NOT_FOUND = "Aucune remarque que vous puissiez lire ne porte ce numéro.";

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Versions versions;

    @Autowired
    Remarks remarks;

    private PlanVersionId version;
    private People.Someone lead;
    private String code;

    @BeforeEach
    void oneDepositedRemark() {
        version = scenes.openVersion();
        lead = people.leadOfAMember();
        RemarkId remark = scenes.deposited(lead.viewer(), version, "remarque d’essai");
        code = String.valueOf(remarks.get(lead.viewer(), remark).code());
    }

    @Test
    void aCodeOpensItsRemarkAtItsPlace() {
        read(lead);
        enter(code.toLowerCase(java.util.Locale.ROOT));
        _assertOne(H2.class, spec -> spec.withText("V1, l. 4-5"));
    }

    @Test
    void linesOpen() {
        read(lead);
        enter("l. 2-3");
        _assertOne(H2.class, spec -> spec.withText("V1, l. 2-3"));
        enter("4-5");
        _assertOne(H2.class, spec -> spec.withText("V1, l. 4-5"));
        enter("V1, l. 2");
        _assertOne(H2.class, spec -> spec.withText("V1, l. 2"));
    }

    @Test
    void linesOfAnEarlierVersionShowWhereTheyStandNow() {
        Viewer miprof = people.ofTheState(Role.MIPROF).viewer();
        PlanVersionId next = scenes.nextVersion(miprof, version);
        versions.publish(miprof, next, "", null);
        signInAs(lead.email());
        UI.getCurrent().navigate("lecture/" + next);
        enter("V1, l. 4");
        _assertOne(H1.class, spec -> spec.withText("V1, l. 4"));
    }

    @Test
    void whatIsNotThereIsSaid() {
        read(lead);
        enter("l. 9999");
        assertThat(said()).startsWith("Cette version va de la ligne 1");
        enter("V7, l. 1");
        assertThat(said()).isNotBlank();
    }

    @Test
    void aCodeOneMayNotReadIsAsOneThatNobodyGave() {
        read(people.leadOutsideTheCollective());
        enter("R-999999");
        assertThat(said()).isEqualTo(NOT_FOUND);
        enter(code);
        assertThat(said()).isEqualTo(NOT_FOUND);
        assertThat(remarks.named(people.leadOutsideTheCollective().viewer(), code))
                .isEmpty();
        assertThat(remarks.named(people.ofTheState(Role.MIPROF).viewer(), code)).isPresent();
        assertThat(remarks.named(people.ofTheState(Role.MINISTRY).viewer(), code))
                .isEmpty();
    }

    private void read(People.Someone someone) {
        signInAs(someone.email());
        UI.getCurrent().navigate("lecture/" + version);
    }

    private static void enter(String typed) {
        Input find = _get(Input.class, spec -> spec.withClasses("find"));
        find.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        find.getElement(),
                        "keydown",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("element.value", typed)
                                .put("event.key === 'Enter'", true)));
        MockVaadin.clientRoundtrip(true);
    }

    private static String said() {
        return _get(Span.class, spec -> spec.withAttribute("role", "status").withClasses("soft"))
                .getText();
    }
}
