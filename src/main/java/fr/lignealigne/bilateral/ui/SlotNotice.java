package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.Taken;
import java.util.function.Consumer;

/** Says that a slot is taken, past, unusual or beside a plenary, and offers free ones; read aloud when it changes. */
final class SlotNotice extends Composite<Div> {

    private final Consumer<Slot> choose;

    SlotNotice(Consumer<Slot> choose) {
        this.choose = choose;
        getContent().addClassName("slot-notice");
        getContent().getElement().setAttribute("role", "status");
        show(Findings.NONE, FrenchZone.PARIS);
    }

    void show(Findings findings, FrenchZone zone) {
        getContent().removeAll();
        getContent().setClassName("quiet", findings.quiet());
        for (Taken taken : findings.taken()) {
            String association = taken.association();
            say(t(taken.key(), taken.name(), association == null ? "" : association));
        }
        if (findings.past()) {
            say(t("bilateral.form.past"));
        }
        if (!findings.away().isEmpty()) {
            say(t(
                    findings.away().size() == 1 ? "bilateral.outside" : "bilateral.outside.several",
                    String.join(", ", findings.away())));
        }
        findings.gathered().forEach(one -> getContent().add(new Paragraph(GatheringNotes.of(one, zone))));
        if (!findings.isClear()) {
            getContent()
                    .add(new SlotChoices(
                            t("bilateral.form.free"), t("bilateral.form.noneFree"), findings.free(), zone, choose));
        }
    }

    private void say(String sentence) {
        getContent().add(new Paragraph(sentence));
    }
}
