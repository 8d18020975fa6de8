package fr.lignealigne.plan.ui;

import fr.lignealigne.plan.ItemKind;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something done to the chosen items, by a button or by its key on the list.
 *
 * @param name the last part of the translation keys: {@code import.act.NAME} says it, {@code import.impossible.NAME}
 *     why it cannot be done there
 * @param key as browsers name it, in lower case
 */
record Act(String name, String key, Consumer<Workbench> does) {

    private static final int DEEPEST_HEADING = 6;

    static final Act MERGE = new Act("merge", "j", Workbench::merge);
    static final Act LEAVE_OUT = new Act("leaveOut", "delete", Workbench::leaveOut);
    static final Act MOVE_UP = new Act("moveUp", "alt+arrowup", Workbench::moveUp);
    static final Act MOVE_DOWN = new Act("moveDown", "alt+arrowdown", Workbench::moveDown);
    static final Act ADD = new Act("add", "n", Workbench::addBelow);
    static final Act CONFIRM = new Act("confirm", "c", Workbench::confirm);
    static final Act UNDO = new Act("undo", "z", Workbench::undo);

    static final List<Act> KINDS = List.of(
            kind(ItemKind.AXIS, "a"),
            kind(ItemKind.STRAND, "v"),
            kind(ItemKind.MEASURE, "m"),
            kind(ItemKind.PARAGRAPH, "p"),
            kind(ItemKind.LIST_ITEM, "l"));

    static final List<Act> HEADINGS = IntStream.rangeClosed(1, DEEPEST_HEADING)
            .mapToObj(level -> new Act("heading", String.valueOf(level), bench -> bench.becomeHeading(level)))
            .toList();

    private static Act kind(ItemKind kind, String key) {
        return new Act(kind.name(), key, bench -> bench.become(kind));
    }

    /** All that keys alone can do. */
    static Stream<Act> all() {
        return Stream.of(
                        KINDS.stream(),
                        HEADINGS.stream(),
                        Stream.of(MERGE, LEAVE_OUT, MOVE_UP, MOVE_DOWN, ADD, CONFIRM, UNDO))
                .flatMap(acts -> acts);
    }

    String id() {
        return "act-" + key;
    }

    /** How the key is written beside the button, where it is a letter or a figure. */
    String letter() {
        return key.toUpperCase(Locale.ROOT);
    }
}
