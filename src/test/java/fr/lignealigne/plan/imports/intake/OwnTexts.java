package fr.lignealigne.plan.imports.intake;

import fr.lignealigne.plan.imports.ImportedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Texts written for the project, with the difficulties of real ones. */
final class OwnTexts {

    private OwnTexts() {}

    static ImportedText read(String name) {
        try (InputStream file = OwnTexts.class.getResourceAsStream("/plan/" + name)) {
            return Importing.read(name, Objects.requireNonNull(file, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
