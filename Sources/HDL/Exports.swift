@_exported import HDLIR
