package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.shared.Refusal;

/** Why something was refused, beside what was refused; said aloud, and gone with the next try. */
class RefusalLine extends Paragraph {

    RefusalLine() {
        addClassName("refusal");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void say(String sentence) {
        setText(sentence);
        setVisible(true);
    }

    /** Tries; says what the refusal says. */
    void around(Runnable act) {
        setVisible(false);
        try {
            act.run();
        } catch (Refusal refused) {
            say(t(refused.key(), refused.arguments()));
        }
    }
}
