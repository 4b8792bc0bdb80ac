package org.stanceline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
  @ParameterizedTest
  @CsvSource({
    "statementId,statement_id",
    "configSha256,config_sha256",
    "url,url",
    "pValue,p_value"
  })
  void componentNamesBecomeSnakeCase(String component, String column) {
    assertThat(Columns.of(component)).isEqualTo(column);
  }
}
