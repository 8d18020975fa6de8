package fr.lignealigne.plan.ui;

import fr.lignealigne.plan.imports.ImportedText;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Why a text is on the workbench.
 *
 * @param planTitle null for a new plan, whose title is still to be given
 * @param keep what keeping the text is called, {@code back} the way to where it came from
 * @param onKeep takes the plan's title and the text
 */
record Errand(
        @Nullable String planTitle,
        String keep,
        String back,
        BiConsumer<String, ImportedText> onKeep,
        Runnable onBack) {}
