import { HostObject, remembered, textOf } from "../host-object";
import { hostErrors } from "../host-error";
import { showArea } from "../model/a1";
import type { ChartModel, SheetModel } from "../model/sheet-model";
import { rangeTarget, requireEditable, type HostContext } from "./context";

export function chartsObject(host: HostContext, sheet: SheetModel): HostObject {
  return new HostObject("ChartCollection", {
    items: () => sheet.charts.map((chart) => chartObject(chart)),
    methods: {
      add: (type, source, seriesBy) => {
        requireEditable(host, sheet);
        const chart: ChartModel = { id: host.workbook.newId(), bag: new Map() };
        chart.bag.set("type", textOf(type)).set("source", address(source)).set("seriesBy", seriesBy);
        sheet.charts.push(chart);
        return chartObject(chart);
      },
      getItem: (id) => {
        const chart = sheet.charts.find((other) => other.id === id);
        if (chart === undefined) throw hostErrors.itemNotFound();
        return chartObject(chart);
      },
    },
  });
}

/** By the sheet's id: the name may change. */
function address(range: unknown): string {
  const { sheet, area } = rangeTarget(range);
  return `${sheet.id}!${showArea(area)}`;
}

function chartObject({ id, bag }: ChartModel): HostObject {
  const part = (
    type: string,
    prefix: string,
    names: readonly string[],
    links: Record<string, HostObject> = {},
  ): HostObject =>
    new HostObject(type, {
      properties: Object.fromEntries(names.map((name) => [name, remembered(bag, `${prefix}.${name}`)])),
      links: Object.fromEntries(Object.entries(links).map(([name, link]) => [name, () => link])),
    });
  const axis = (name: string): HostObject =>
    part("ChartAxis", name, ["reversePlotOrder", "tickLabelSpacing", "numberFormat"], {
      title: part("ChartAxisTitle", `${name}.title`, ["text"]),
      format: part("ChartAxisFormat", `${name}.format`, [], { font: part("ChartFont", `${name}.font`, ["size"]) }),
    });
  const axes = part("ChartAxes", "axes", [], { categoryAxis: axis("categoryAxis"), valueAxis: axis("valueAxis") });
  return new HostObject("Chart", {
    identity: { Id: id },
    properties: { name: remembered(bag, "name") },
    links: {
      title: () => part("ChartTitle", "title", ["text"]),
      legend: () => part("ChartLegend", "legend", ["visible"]),
      axes: () => axes,
      series: () => seriesObject(bag),
    },
    methods: {
      setPosition: (from, to) => {
        bag.set("position", `${address(from)}:${address(to)}`);
      },
    },
  });
}

function seriesObject(bag: Map<string, unknown>): HostObject {
  const fill = new HostObject("ChartFill", {
    methods: {
      setSolidColor: (color) => {
        bag.set("series.color", color);
      },
    },
  });
  const first = new HostObject("ChartSeries", {
    properties: { name: remembered(bag, "series.name") },
    links: { format: () => new HostObject("ChartSeriesFormat", { links: { fill: () => fill } }) },
    methods: {
      setXAxisValues: (range) => {
        bag.set("series.labels", address(range));
      },
    },
  });
  return new HostObject("ChartSeriesCollection", {
    methods: {
      getItemAt: (index) => {
        if (index !== 0) throw hostErrors.invalidArgument("index");
        return first;
      },
    },
  });
}
