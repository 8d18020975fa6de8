package fr.lignealigne.plan.linemap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Texts to map: a short plan that reads like one, and long ones made of chance. */
final class Texts {

    private static final String[] WORDS = """
            accueil accompagnement association autorité budget cabinet compétence convention coordination département
            délai enquête exploitation formation foyer gendarmerie hébergement identification indicateur inspection
            justice logement magistrat mendicité mineur ministère mission numéro observatoire parcours partenaire
            permanence plainte police préfecture prévention protection ressource récépissé référent réseau santé
            secret séjour service signalement soutien suivi territoire travail tribunal urgence victime visite vigilance
            """.strip().split("\\s+");

    private Texts() {}

    static List<Piece> plan() {
        return of("""
                # Axe 1. Repérer les victimes
                ## Mesure 1. Former les professionnels
                Les policiers et les gendarmes suivent une formation annuelle sur le repérage des victimes.
                Un livret commun est remis à chaque agent lors de sa prise de poste.
                Pilote : ministère de l’intérieur.
                ## Mesure 2. Désigner des référents
                Un référent est désigné dans chaque département auprès du préfet.
                Il réunit deux fois par an les associations et les services de la justice.
                Pilote : ministère de la justice.
                # Axe 2. Protéger les victimes
                ## Mesure 3. Ouvrir des places d’hébergement
                Cinquante places sont ouvertes dans des foyers dont l’adresse reste secrète.
                Les mineurs sont accueillis dans des lieux distincts de ceux des adultes.
                Pilote : ministère des affaires sociales.
                ## Mesure 4. Délivrer un titre de séjour
                La carte de séjour est délivrée sans condition de dépôt de plainte.
                Le récépissé autorise à travailler dès le premier jour.
                Pilote : ministère de l’intérieur.""");
    }

    /** One piece a line; # for headings. */
    static List<Piece> of(String lines) {
        return new ArrayList<>(lines.lines().map(Texts::piece).toList());
    }

    private static Piece piece(String line) {
        int level = line.length() - line.replaceFirst("^#+", "").length();
        return new Piece(line.substring(level).strip(), level, null);
    }

    /** Pieces of five to thirty words of chance, a numbered heading now and then, boilerplate among them. */
    static List<Piece> random(int size, Random random) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int dice = random.nextInt(10);
            pieces.add(
                    dice == 0
                            ? Piece.heading(2, "Mesure " + i)
                            : dice == 1 ? Piece.of("Supprimé.") : Piece.of(words(5 + random.nextInt(25), random)));
        }
        return pieces;
    }

    static String words(int count, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    /** Another version of it: pieces removed, added, altered, and a block moved. */
    static List<Piece> revised(List<Piece> before, Random random) {
        List<Piece> after = new ArrayList<>();
        for (Piece piece : before) {
            int dice = random.nextInt(20);
            if (dice == 0) {
                continue;
            }
            after.add(dice < 3 ? new Piece(altered(piece.text(), random), piece.level(), null) : piece);
            if (dice == 19) {
                after.add(Piece.of(words(12, random)));
            }
        }
        if (after.size() > 12) {
            List<Piece> block = new ArrayList<>(after.subList(2, 6));
            after.subList(2, 6).clear();
            after.addAll(random.nextInt(after.size()), block);
        }
        return after;
    }

    private static String altered(String text, Random random) {
        List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
        words.set(random.nextInt(words.size()), words(2, random));
        return String.join(" ", words);
    }
}
