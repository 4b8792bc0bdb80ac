package org.stanceline.job;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A period as an analyst writes it: a day in it ({@code 2022-11-11}), an ISO week ({@code
 * 2022-W45}) or a month ({@code 2022-11}); gives its first day.
 */
final class PeriodConverter implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String text) {
    try {
      if (text.contains("W")) {
        return LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE);
      }
      return text.length() == "2022-11".length()
          ? YearMonth.parse(text).atDay(1)
          : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "'"
              + text
              + "' is no period; write a day such as 2022-11-11, a week such as 2022-W45"
              + " or a month such as 2022-11");
    }
  }
}
