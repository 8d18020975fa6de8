package fr.lignealigne.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.plenary.PlainText;
import java.util.List;

/** Words with paragraphs and lists, as components. */
final class SummaryText {

    private SummaryText() {}

    static List<Component> of(String words) {
        return PlainText.blocks(words).stream().map(SummaryText::component).toList();
    }

    private static Component component(PlainText.Block block) {
        return switch (block) {
            case PlainText.Block.Words(String words) -> {
                Paragraph paragraph = new Paragraph(words);
                paragraph.addClassName("said");
                yield paragraph;
            }
            case PlainText.Block.Items(List<String> items) -> {
                UnorderedList list = new UnorderedList();
                items.forEach(item -> list.add(new ListItem(item)));
                yield list;
            }
        };
    }
}
