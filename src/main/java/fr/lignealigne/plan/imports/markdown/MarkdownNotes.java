package fr.lignealigne.plan.imports.markdown;

import fr.lignealigne.plan.imports.Raised;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The notes of a Markdown text: numbered as they are typed, or in the order of their calls where one has a name. */
final class MarkdownNotes {

    private final Map<String, FootnoteDefinition> definitions = new HashMap<>();

    /** The number that each label or note inside a text is shown with. */
    private final Map<Object, String> numbers = new LinkedHashMap<>();

    private final Set<Object> placed = new HashSet<>();

    MarkdownNotes(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof FootnoteDefinition definition) {
                    definitions.putIfAbsent(definition.getLabel(), definition);
                }
                visitChildren(block);
            }
        });
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                TimeLimit.check();
                switch (node) {
                    case FootnoteReference call
                    when definitions.containsKey(call.getLabel()) ->
                        numbers.putIfAbsent(call.getLabel(), Integer.toString(numbers.size() + 1));
                    case InlineFootnote note -> numbers.put(note, Integer.toString(numbers.size() + 1));
                    default -> {}
                }
                visitChildren(node);
            }
        });
        if (numbers.keySet().stream().allMatch(label -> label instanceof String name && name.matches("\\d{1,4}"))) {
            numbers.replaceAll((label, _) -> (String) label);
        }
    }

    /** How the call of a note shows; as it was typed when it has no note. */
    String call(FootnoteReference call) {
        String number = numbers.get(call.getLabel());
        return number == null ? "[^" + call.getLabel() + "]" : Raised.call(number);
    }

    String call(InlineFootnote note) {
        return Raised.call(numbers.getOrDefault(note, ""));
    }

    String number(Node call) {
        return numbers.getOrDefault(key(call), "");
    }

    boolean isCalled(FootnoteDefinition definition) {
        return numbers.containsKey(definition.getLabel()) && definitions.get(definition.getLabel()) == definition;
    }

    /** The node that holds the words of a note, at its first call only. */
    Optional<Node> toPlace(Node call) {
        @Nullable
        Node body = call instanceof FootnoteReference reference ? definitions.get(reference.getLabel()) : call;
        return body != null && placed.add(key(call)) ? Optional.of(body) : Optional.empty();
    }

    private static Object key(Node call) {
        return call instanceof FootnoteReference reference ? reference.getLabel() : call;
    }
}
