package fr.lignealigne.shared.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Locale;

/**
 * The words of the procedure: the plan, the remarks, the answers, the milestones. They are French whatever language the
 * portal speaks, and say so, that a screen reader reads them in French to somebody whose portal is English.
 */
public final class French {

    /** Of Unicode's private use: no text that was typed or imported holds these. */
    private static final char BEGIN = '\uE000';

    private static final char END = '\uE001';

    private French() {}

    /** Marks what holds nothing but words of the procedure. */
    public static <T extends HasElement> T inFrench(T words) {
        mark(words.getElement());
        return words;
    }

    /** Marks what holds nothing but words of the procedure. */
    public static Element inFrench(Element words) {
        return mark(words);
    }

    private static Element mark(Element words) {
        return words.setAttribute("lang", Locale.FRENCH.getLanguage());
    }

    /** Words of the procedure to be put into a sentence of the portal, which is then shown by {@link #sentence}. */
    public static String quoted(String words) {
        return BEGIN + words + END;
    }

    /** A sentence of the portal in which words of the procedure stand. */
    public static Span sentence(String said) {
        if (said.indexOf(BEGIN) == 0 && said.indexOf(END) == said.length() - 1) {
            return inFrench(new Span(said.substring(1, said.length() - 1)));
        }
        Span sentence = new Span();
        int at = 0;
        for (int begin = said.indexOf(BEGIN); begin >= 0; begin = said.indexOf(BEGIN, at)) {
            int end = said.indexOf(END, begin);
            say(sentence, said.substring(at, begin));
            sentence.add(inFrench(new Span(said.substring(begin + 1, end))));
            at = end + 1;
        }
        say(sentence, said.substring(at));
        return sentence;
    }

    /** Each text is a node that goes over the wire: an empty one does not. */
    private static void say(Span sentence, String words) {
        if (!words.isEmpty()) {
            sentence.getElement().appendChild(Element.createText(words));
        }
    }
}
