package fr.lignealigne.plan.imports.intake;

import fr.lignealigne.plan.imports.ImportedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Real texts kept beside the project, which neither the application nor {@code ./portail test} reads. */
public final class RealFiles {

    private RealFiles() {}

    public static ImportedText read(String path) {
        Path file = Path.of("..", "shared").resolve(path);
        try {
            return Importing.read(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The real files are missing: " + file, e);
        }
    }
}
