package fr.lignealigne.bilateral.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.bilateral.Slot;
import java.util.List;
import java.util.function.Consumer;

/** Free slots, one of which is taken over by a click; or that there is none. */
final class SlotChoices extends Composite<Div> {

    /**
     * @param lead said above them
     * @param none said instead when there is none
     */
    SlotChoices(String lead, String none, List<Slot> free, FrenchZone zone, Consumer<Slot> choose) {
        getContent().addClassName("slot-choices");
        if (free.isEmpty()) {
            getContent().add(new Paragraph(none));
            return;
        }
        Paragraph above = new Paragraph(lead);
        above.addClassName("soft");
        Div choices = new Div();
        choices.addClassName("choices");
        free.forEach(slot -> {
            Button choice = new Button(SlotWords.full(slot, zone), click -> choose.accept(slot));
            choice.addClassName("free-slot");
            choices.add(choice);
        });
        getContent().add(above, choices);
    }
}
