package dev.weft.compiler.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.syntax.LanguageDocuments;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TypeWordTest {

  @ParameterizedTest
  @CsvSource({
    "string, TEXT",
    "Integer, INT",
    "double, FLOAT",
    "BOOLEAN, BOOL",
    "combo, CHOICE",
    "text, TEXT"
  })
  void knowsTheWordsOfOtherLanguages(String word, TypeWord meant) {
    assertThat(TypeWord.meantBy(word)).contains(meant);
  }

  @Test
  void aWordOfAnotherLanguageMeansOneType() {
    assertThat(Arrays.stream(TypeWord.values()).flatMap(word -> word.synonyms().stream()))
        .doesNotHaveDuplicates()
        .noneMatch(word -> TypeWord.of(word).isPresent());
  }

  @ParameterizedTest
  @EnumSource
  void theTableOfTypesHasEveryWord(TypeWord word) {
    assertThat(LanguageDocuments.text().lines().filter(line -> line.startsWith("| `")))
        .anyMatch(row -> row.split("\\|")[1].matches(".*`" + word.word() + "[`(].*"));
  }
}
