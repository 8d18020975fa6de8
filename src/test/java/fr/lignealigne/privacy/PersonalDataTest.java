package fr.lignealigne.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    private static List<String> words(String text) {
        return PersonalData.in(text).stream().map(found -> found.in(text)).toList();
    }

    private static List<PersonalDataKind> kinds(String text) {
        return PersonalData.in(text).stream().map(Finding::kind).toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void findsWhatIsLabelledOnTheHalfItWasWrittenOnAndOnTheOther(boolean heldOut) throws IOException {
        PersonalDataScore score = PersonalDataScore.ofHalf(heldOut);
        assertThat(score.of(PersonalDataScore.STRUCTURED).recall())
                .as("%s", score.faults())
                .isGreaterThanOrEqualTo(0.98);
        assertThat(score.of(PersonalDataKind.NAME).recall())
                .as("%s", score.faults())
                .isGreaterThanOrEqualTo(0.80);
        for (PersonalDataKind kind : PersonalDataKind.values()) {
            assertThat(score.of(kind).recall())
                    .as("%s %s", kind, score.faults())
                    .isGreaterThanOrEqualTo(0.80);
            assertThat(score.of(kind).precision())
                    .as("%s %s", kind, score.faults())
                    .isGreaterThanOrEqualTo(0.85);
        }
    }

    @Test
    void theSentencesAreThreeHundredOfEveryKindAndHalfOfThemAreHeldOut() throws IOException {
        List<LabelledSentence> all = LabelledSentence.all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
        assertThat(all.stream().filter(LabelledSentence::heldOut).count() * 2)
                .isBetween(all.size() - 1L, all.size() + 1L);
        assertThat(all.stream()
                        .flatMap(one -> one.labels().stream())
                        .map(LabelledSentence.Label::kind)
                        .collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(PersonalDataKind.class));
        assertThat(all.stream().filter(one -> one.labels().isEmpty()).count()).isGreaterThan(90);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan-v1.md", "plan-v2.md", "assessment-v0.md", "remarks.yaml", "remarks-v0.yaml"})
    void raisesAtMostOneFalseAlarmInFiveHundredWordsOfThePlanAndItsRemarks(String file) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/demo", file));
        int words = text.split("\\s+").length;
        assertThat(words(text)).hasSizeLessThanOrEqualTo(words / 500);
    }

    @Test
    void readsNumbersThroughLineEndsAndOddSpacesAndInvisibleCharacters() {
        assertThat(words("Tél 06\u00a012\u202f34\u2009\r\n56\u200b\u00ad78, le soir"))
                .containsExactly("06\u00a012\u202f34\u2009\r\n56\u200b\u00ad78");
        assertThat(kinds("NIR ２ ８４ １２ ７６ ４５１ ０８９ ９３ et rien d’autre"))
                .containsExactly(PersonalDataKind.SOCIAL_SECURITY);
        assertThat(kinds("le ٠٦ ١٢ ٣٤ ٥٦ ٧٨, la nuit")).containsExactly(PersonalDataKind.PHONE);
        assertThat(kinds("06 12 34\n\n56 78")).isEmpty();
    }

    @Test
    void placesAreThoseOfTheTextAlsoWhereLettersAreMadeOfSeveralCharacters() {
        String apart = Normalizer.normalize("Où est Zoé Lefèbvre née le 3 août 2007 à Orléans ?", Normalizer.Form.NFD);
        assertThat(words(apart))
                .containsExactly(
                        Normalizer.normalize("Zoé Lefèbvre", Normalizer.Form.NFD),
                        Normalizer.normalize("née le 3 août 2007 à Orléans", Normalizer.Form.NFD));
        assertThat(words("Un œuf, un cœur, et le 06 12 34 56 78 😀 de Mme Œuvrard."))
                .containsExactly("06 12 34 56 78", "Mme Œuvrard");
        assertThat(words("😀😀 Aminata Diallo")).containsExactly("Aminata Diallo");
        // Halves of a pair that lost the other.
        assertThat(words("\ud83d Mme Sow \ude00")).containsExactly("Mme Sow");
    }

    @Test
    void hidesWhatIdentifiesAndLeavesTheRestOfTheSentence() {
        String text =
                "Mme Sow, une jeune fille de 15 ans placée à Bobigny, née le 3 mars 2007 à Lagos, 06 12 34 56 78.";
        List<Finding> found = PersonalData.in(text);
        assertThat(PersonalData.hidden(text, found, kind -> kind.name().toLowerCase()))
                .isEqualTo("Mme [name], une jeune fille [minor] placée à Bobigny, née [birth], [phone].");
        String hidden = found.getLast().hiddenIn(text, "téléphone");
        assertThat(hidden).endsWith("à Lagos, [téléphone].");
        assertThat(PersonalData.in(hidden)).hasSize(found.size() - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "L. 425-1, R. 316-1 et l. 212-218, dans la loi 2016-444 du 13 avril 2016",
                "2013 2014 2015 2016 : 12 345, 13 456, 14 567 et 15 678 victimes",
                "SIREN 775 666 696, SIRET 77566669600012, RNA W751234567",
                "10 20 30 40 50 60 70 80 90 100",
                "ISBN 978-2-07-036822-8, EAN 3 260 050 123 456",
                "le 115, le 119, le 3919 et le 0 800 05 95 95",
                "1 250 000 € pour 0,5 ETP et 06 départements",
                "Madame la Ministre, Monsieur le Préfet, Mesdames, Messieurs",
                "Mme A. et M. B. ont été entendus",
                "place Jean Jaurès, lycée Louise Michel, Fondation Abbé Pierre",
                "M. le Procureur de la République près le Tribunal de Paris",
                "JEAN DOIT ÊTRE ENTENDU SANS DÉLAI",
                "TITRE PREMIER. DES DROITS DE LA DÉFENSE",
                "@ @@ a@ @b a@b a@.b",
                "Issy les Moulineaux, Noisy le Grand et La Courneuve",
                "Le Secours Catholique, Emmaüs, le Mouvement du Nid et Médecins du Monde",
                "le Journal Officiel, la Convention Européenne et la Cour Pénale Internationale",
                "Grisélidis, Cabiria et Itinéraires",
                "Bruxelles, Saint-Denis, Fort-de-France, Port-au-Prince et New York"
            })
    void whatOnlyLooksSoIsNone(String text) {
        assertThat(words(text)).isEmpty();
    }

    /** The first names are in no list of ours. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sekinat Ogunwande",
                "Harita Guneta",
                "Bohémond Lecomte",
                "Quinzio Petrella",
                "Miljenko Karadamis",
                "Andéol Brunet",
                "Nirbhay Suthar",
                "Remilekun Chibike",
                "Velio Gurrieri",
                "Jasenko Mohnacki"
            })
    void namesThatNoListKnowsAreKnownByTheirCapitals(String name) {
        assertThat(WordLists.isFirstName(name.split(" ")[0])).isFalse();
        assertThat(words("Le témoignage de " + name + " confirme les coups.")).containsExactly(name);
        assertThat(words(name + " dort dans un hangar.")).containsExactly(name);
        assertThat(words("La plainte de " + name + " a été classée.")).containsExactly(name);
    }

    @Test
    void severalInARowAreSeveral() {
        assertThat(words("06 12 34 56 78 07 98 76 54 32\t0145678901"))
                .containsExactly("06 12 34 56 78", "07 98 76 54 32", "0145678901");
        assertThat(words("a@b.fr;c.d@e.org,f_g@h-i.net")).containsExactly("a@b.fr", "c.d@e.org", "f_g@h-i.net");
        assertThat(words("AB-123-CD/EF-456-GH")).containsExactly("AB-123-CD", "EF-456-GH");
    }
}
