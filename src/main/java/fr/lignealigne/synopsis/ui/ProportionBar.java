package fr.lignealigne.synopsis.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Shares of a whole as one small bar, with the same in words beside it; the bar alone says nothing to a reader. */
public class ProportionBar extends Composite<Div> {

    /**
     * One share.
     *
     * @param tone the class that colours it
     * @param words « 8 propositions de rédaction »
     */
    public record Share(String tone, int count, String words) {}

    public ProportionBar(List<Share> shares) {
        this(shares, shares.stream().mapToInt(Share::count).sum());
    }

    /** @param whole what the full length of the bar stands for, so that bars below each other can be compared */
    public ProportionBar(List<Share> shares, int whole) {
        List<Share> seen = shares.stream().filter(share -> share.count() > 0).toList();
        Span bar = new Span();
        bar.addClassName("bar-drawn");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getElement().setProperty("innerHTML", svg(seen, Math.max(1, whole)));
        Span said = new Span(seen.stream()
                .map(Share::words)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" · ")));
        said.addClassName("bar-words");
        getContent().addClassName("proportions");
        getContent().add(bar, said);
    }

    /** Numbers and our own class names only: nothing anyone typed comes in here. */
    private static String svg(List<Share> shares, int whole) {
        StringBuilder svg = new StringBuilder("<svg viewBox=\"0 0 " + whole + " 1\" preserveAspectRatio=\"none\">");
        int at = 0;
        for (Share share : shares) {
            svg.append("<rect class=\"%s\" x=\"%d\" width=\"%d\" height=\"1\"/>"
                    .formatted(share.tone(), at, share.count()));
            at += share.count();
        }
        return svg.append("</svg>").toString();
    }
}
